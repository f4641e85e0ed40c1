import { useShareAppMessage } from '@tarojs/taro'

type More = {
  /** When it is passed on. */
  onShare?: () => void
  /** Drawn as somebody shares. WeChat waits three seconds for it, and without one takes a picture of the page. */
  picture?: () => Promise<string | null>
}

/** 转发给朋友: what the card says and which page it opens (`address` of routes.ts). */
export const useShare = (title: string, path: string, { onShare, picture }: More = {}) =>
  useShareAppMessage(() => {
    onShare?.()
    if (!picture) return { title, path }
    return { title, path, promise: picture().then((imageUrl) => ({ title, path, ...(imageUrl ? { imageUrl } : {}) })) }
  })
