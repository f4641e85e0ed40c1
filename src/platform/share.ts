import { useShareAppMessage } from '@tarojs/taro'

/** 转发给朋友: what the card says and which page it opens (`address` of routes.ts); `onShare` when it is passed on. */
export const useShare = (title: string, path: string, onShare?: () => void) =>
  useShareAppMessage(() => {
    onShare?.()
    return { title, path }
  })
