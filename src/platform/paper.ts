import Taro from '@tarojs/taro'
import type { PaperPage } from '@shared/contract/paper'
import type { DrawCode } from './paper/paint'
import { drawInBrowser } from './paper/paper-browser'
import { drawInWeChat } from './paper/paper-wechat'

const draw = process.env.TARO_ENV === 'weapp' ? drawInWeChat : drawInBrowser

/** Draws a page as a picture; its path, or null where the phone cannot draw. */
export async function drawPaper(page: PaperPage, codeOf: DrawCode): Promise<string | null> {
  try {
    return await draw(page, codeOf)
  } catch {
    return null
  }
}

/** Keeps a picture: in the album, or as a download. Where the album is closed to us it is shown, to be kept by hand. */
export async function keepPicture(path: string, fileName: string): Promise<'kept' | 'shown'> {
  if (process.env.TARO_ENV !== 'weapp') {
    Object.assign(document.createElement('a'), { href: path, download: fileName }).click()
    return 'kept'
  }
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path })
    return 'kept'
  } catch {
    void Taro.previewImage({ urls: [path], current: path })
    return 'shown'
  }
}
