import Taro from '@tarojs/taro'
import type { PaperPage } from '@shared/contract/paper'
import { paint, PICTURE, type DrawCode } from './paper/paint'
import { drawPicture, keepPicture as keepInAlbum } from './poster'

/** Draws a page as a picture; its path, or null where the phone cannot draw. */
export const drawPaper = (page: PaperPage, codeOf: DrawCode): Promise<string | null> =>
  drawPicture(PICTURE, (context) => paint(context, page, codeOf))

/** Keeps a picture: in the album, or as a download. Where the album is closed to us it is shown, to be kept by hand. */
export async function keepPicture(path: string, fileName: string): Promise<'kept' | 'shown'> {
  if ((await keepInAlbum(path, fileName)) === 'kept') return 'kept'
  void Taro.previewImage({ urls: [path], current: path })
  return 'shown'
}
