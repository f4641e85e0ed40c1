import { useEffect } from 'react'

/** A small WeChat: it remembers what it was asked, and everything it does goes well. */
const done = () => jest.fn().mockImplementation(() => Promise.resolve({ errMsg: 'ok' }))
const kept = new Map<string, unknown>()

const Taro = {
  showToast: done(),
  showModal: jest.fn().mockImplementation(() => Promise.resolve({ confirm: true, cancel: false })),
  navigateTo: done(),
  redirectTo: done(),
  switchTab: done(),
  navigateBack: done(),
  getCurrentPages: jest.fn().mockImplementation(() => [{}, {}]),
  stopPullDownRefresh: done(),
  setClipboardData: done(),
  makePhoneCall: done(),
  previewImage: done(),
  pageScrollTo: done(),
  chooseImage: jest.fn().mockImplementation(() => Promise.resolve({ tempFiles: [], tempFilePaths: [] })),
  setTabBarBadge: done(),
  removeTabBarBadge: done(),
  getNetworkType: jest.fn().mockImplementation(() => Promise.resolve({ networkType: 'wifi' })),
  onNetworkStatusChange: jest.fn(),
  offNetworkStatusChange: jest.fn(),
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
  removeStorageSync: (key: string) => void kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
  clearStorageSync: () => kept.clear(),
}
export default Taro

const shown = new Set<() => void>()
const hidden = new Set<() => void>()

/** The person goes away from the page and comes back to it. */
export function leaveAndReturn() {
  hidden.forEach((hide) => hide())
  shown.forEach((show) => show())
}

const useListener = (listeners: Set<() => void>, listen: () => void) =>
  useEffect(() => {
    listeners.add(listen)
    return () => void listeners.delete(listen)
  })

export const useDidHide = (hide: () => void) => useListener(hidden, hide)
export function useDidShow(show: () => void) {
  useListener(shown, show)
  useEffect(() => show(), [])
}

const never = () => undefined
export const usePullDownRefresh = never
export const useReachBottom = never
export const useShareAppMessage = never

let params: Record<string, string> = {}

/** What the page under test is opened with. */
export const openWith = (given: Record<string, string>) => {
  params = given
}
export const useRouter = () => ({ params, path: '' })
