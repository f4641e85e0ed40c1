import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Args = Record<string, unknown>

/** What the test says a capability answers: a value, or a function of what was asked. Throw to let it fail. */
export type Mocks = Record<string, unknown>

/** The cloud as the test stands in for it. */
export type CloudHandlers = {
  callFunction: (request: { name: string; data: unknown }) => unknown
  uploadFile?: (request: { cloudPath: string; content: Buffer }) => unknown
  getTempFileURL?: (request: { fileList: unknown[] }) => unknown
}

/** What the phone did for the program, in order: dialogs, toasts, calls of the cloud … */
export type DeviceCall = { name: string; args: Args }

/** What the phone is made of; `takePicture` gives the bytes of a photograph, another one each time. */
export type DeviceParts = {
  folder: string
  cloud: CloudHandlers
  mocks: Mocks
  takePicture: (number: number) => Promise<Buffer>
}

/** The phone: its files and everything a program can ask it for. */
export const makeDevice = ({ folder, cloud, mocks, takePicture }: DeviceParts) => {
  const calls: DeviceCall[] = []
  const state = { clipboard: '', isOnline: true }

  const fileOf = (url: string) => path.join(folder, url.replace(/^\w+:\/\//, '').replaceAll('..', ''))
  const addFile = (name: string, content: Buffer) => {
    const url = `wxfile://tmp/${name}`
    mkdirSync(path.dirname(fileOf(url)), { recursive: true })
    writeFileSync(fileOf(url), content)
    return url
  }
  const takePhoto = async () => {
    const picture = await takePicture(calls.length)
    return { tempFilePath: addFile(`photo-${calls.length}.jpg`, picture), size: picture.length, fileType: 'image' }
  }

  const clouds: Record<string, (args: Args) => unknown> = {
    'cloud.callFunction': ({ name, data }) => cloud.callFunction({ name: String(name), data }),
    'cloud.uploadFile': ({ cloudPath, filePath }) =>
      cloud.uploadFile?.({ cloudPath: String(cloudPath), content: readFileSync(fileOf(String(filePath))) }),
    'cloud.getTempFileURL': ({ fileList }) => cloud.getTempFileURL?.({ fileList: fileList as unknown[] }),
  }
  const own: Record<string, (args: Args) => unknown> = {
    chooseMedia: async () => ({ type: 'image', tempFiles: [await takePhoto()] }),
    chooseImage: async () => {
      const photo = await takePhoto()
      return { tempFilePaths: [photo.tempFilePath], tempFiles: [{ path: photo.tempFilePath, size: photo.size }] }
    },
    canvasToTempFilePath: () => takePhoto(),
    compressImage: ({ src }) => ({ tempFilePath: src }),
    getImageInfo: ({ src }) => ({ path: src, width: 1200, height: 900, type: 'jpeg', orientation: 'up' }),
    setClipboardData: ({ data }) => void (state.clipboard = String(data)),
    getClipboardData: () => ({ data: state.clipboard }),
    getNetworkType: () => ({ networkType: state.isOnline ? 'wifi' : 'none', signalStrength: 50 }),
    requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept'])),
    ...constants(),
  }

  const answer = async (name: string, args: Args): Promise<unknown> => {
    calls.push({ name, args })
    if (/^(cloud\.|request$|uploadFile$|downloadFile$)/.test(name) && !state.isOnline)
      throw new Error('request:fail network is down')
    if (name in mocks)
      return typeof mocks[name] === 'function' ? (mocks[name] as (asked: Args) => unknown)(args) : mocks[name]
    const reply = clouds[name] ?? own[name]
    if (!reply) throw new Unanswered(name)
    return reply(args)
  }
  return { calls, state, addFile, fileOf, answer }
}

/** Nobody said what a capability answers: the test must, or the program should not ask. */
export class Unanswered extends Error {
  constructor(name: string) {
    super(`${name} is not answered by this phone`)
  }
}

/** What a phone in good hands answers: dialogs are confirmed, permissions given. */
const constants = () => {
  const answers: Record<string, unknown> = {
    showModal: { confirm: true, cancel: false, content: '' },
    showActionSheet: { tapIndex: 0 },
    login: { code: 'local-code' },
    checkSession: {},
    getLocation: { latitude: 29.5657, longitude: 106.5512, accuracy: 20, speed: 0, altitude: 0 },
    getSetting: { authSetting: {} },
    openSetting: { authSetting: {} },
    getPrivacySetting: { needAuthorization: false, privacyContractName: '《用户隐私保护指引》' },
  }
  const silent = SILENT.map((name) => [name, () => ({})] as const)
  return Object.fromEntries([
    ...silent,
    ...Object.entries(answers).map(([name, answer]) => [name, () => answer] as const),
  ])
}

const SILENT = (
  'showToast hideToast showLoading hideLoading showNavigationBarLoading hideNavigationBarLoading setNavigationBarColor ' +
  'setBackgroundColor setBackgroundTextStyle setTabBarItem setTabBarStyle setTabBarBadge removeTabBarBadge ' +
  'showTabBarRedDot hideTabBarRedDot showTabBar hideTabBar startPullDownRefresh stopPullDownRefresh hideKeyboard ' +
  'vibrateShort vibrateLong setKeepScreenOn setScreenBrightness showShareMenu hideShareMenu updateShareMenu reportEvent ' +
  'requirePrivacyAuthorize openPrivacyContract authorize previewImage previewMedia openDocument openLocation ' +
  'makePhoneCall saveImageToPhotosAlbum preloadSubpackage enableAlertBeforeUnload disableAlertBeforeUnload'
).split(' ')
