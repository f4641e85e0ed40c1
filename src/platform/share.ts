import { useShareAppMessage } from '@tarojs/taro'

/** 转发给朋友: what the card says and which page it opens (`address` of routes.ts). */
export const useShare = (title: string, path: string) => useShareAppMessage(() => ({ title, path }))
