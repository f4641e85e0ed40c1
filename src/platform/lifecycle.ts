import Taro, { usePullDownRefresh, useReachBottom as useTaroReachBottom } from '@tarojs/taro'

export { useDidHide, useDidShow } from '@tarojs/taro'

/** 下拉刷新: runs until it is done, then lets the page snap back. */
export const usePullDown = (refresh: () => Promise<unknown> | void) =>
  usePullDownRefresh(() => {
    void Promise.resolve(refresh()).finally(() => Taro.stopPullDownRefresh())
  })

export const useReachBottom = (more: () => void) => useTaroReachBottom(more)
