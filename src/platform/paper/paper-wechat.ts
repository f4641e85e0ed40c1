import Taro from '@tarojs/taro'
import type { PaperPage } from '@shared/contract/paper'
import { paint, PICTURE, type DrawCode } from './paint'

/** In WeChat: an off-screen canvas. */
export async function drawInWeChat(page: PaperPage, codeOf: DrawCode): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...PICTURE })
  paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D, page, codeOf)
  const { width: destWidth, height: destHeight } = PICTURE
  const saved = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
    destWidth,
    destHeight,
  })
  return saved.tempFilePath
}
