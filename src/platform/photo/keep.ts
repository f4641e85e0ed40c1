import { keepInBrowser } from './keep-browser'
import { keepInWeChat } from './keep-wechat'

// Made by a call, so that what is meant for the other side is not built in.
const keeper = process.env.TARO_ENV === 'weapp' ? keepInWeChat() : keepInBrowser()

/** Where nothing can be kept, the picture lasts as long as the app is open. */
export const keepPhoto = (name: string, path: string): Promise<string> => keeper.keep(name, path).catch(() => path)
export const openKeptPhoto = (name: string, path: string): Promise<string | null> =>
  keeper.open(name, path).catch(() => null)
export const dropKeptPhoto = (name: string, path: string): Promise<void> =>
  keeper.drop(name, path).catch(() => undefined)
