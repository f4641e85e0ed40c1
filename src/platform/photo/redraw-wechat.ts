import Taro from '@tarojs/taro'
import { fitWithin, JPEG_QUALITY, type Drawn, type Redraw } from './photo'

/** In WeChat: an off-screen canvas, or where the phone has none, WeChat's own compression. */
export const redrawInWeChat: Redraw = async (path, longerSide) => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const size = fitWithin(width, height, longerSide)
  const drawn = await draw(path, size).catch(() => compress(path, size))
  return { ...size, path: drawn, bytes: await bytesOf(drawn) }
}

type Size = Pick<Drawn, 'width' | 'height'>

async function draw(path: string, size: Size) {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size })
  const image = canvas.createImage() as unknown as WeChatImage
  await new Promise((resolve, reject) => {
    image.onload = resolve
    image.onerror = reject
    image.src = path
  })
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  context.drawImage(image as unknown as CanvasImageSource, 0, 0, size.width, size.height)
  const saved = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'jpg',
    quality: JPEG_QUALITY,
    destWidth: size.width,
    destHeight: size.height,
  })
  return saved.tempFilePath
}

type WeChatImage = { src: string; onload: (event: unknown) => void; onerror: (event: unknown) => void }

async function compress(path: string, size: Size) {
  const options = { src: path, quality: JPEG_QUALITY * 100, compressedWidth: size.width, compressedHeight: size.height }
  return (await Taro.compressImage(options)).tempFilePath
}

const bytesOf = (path: string) =>
  new Promise<number>((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: (file) => resolve(file.size),
      fail: () => resolve(0),
    })
  })
