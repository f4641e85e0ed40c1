import Taro from '@tarojs/taro'

export type Size = { width: number; height: number }
export type Paint = (context: CanvasRenderingContext2D) => void

/** Draws a picture; answers where it lies. Null where the phone draws nothing. */
export const drawPicture = async (size: Size, paint: Paint): Promise<string | null> =>
  process.env.TARO_ENV === 'weapp' ? drawInWeChat(size, paint) : drawInBrowser(size, paint)

async function drawInWeChat(size: Size, paint: Paint): Promise<string | null> {
  try {
    const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size })
    paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D)
    const saved = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
      destWidth: size.width,
      destHeight: size.height,
    })
    return saved.tempFilePath
  } catch {
    return null
  }
}

function drawInBrowser(size: Size, paint: Paint): string | null {
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')
  if (!context) return null
  paint(context)
  return canvas.toDataURL('image/png')
}

export type Kept = 'kept' | 'refused' | 'cancelled' | 'failed'

/** Puts a picture into the album, or with the browser's downloads. `refused` when the person did not let us. */
export async function keepPicture(path: string, fileName: string): Promise<Kept> {
  if (process.env.TARO_ENV !== 'weapp') return download(path, fileName)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path })
    return 'kept'
  } catch (error) {
    const words = (error as { errMsg?: string } | null)?.errMsg ?? ''
    if (/cancel/.test(words)) return 'cancelled'
    return /auth|deny|privacy/.test(words) ? 'refused' : 'failed'
  }
}

function download(path: string, fileName: string): Kept {
  const link = document.createElement('a')
  link.href = path
  link.download = fileName
  link.click()
  return 'kept'
}

/** WeChat asks about the album once; afterwards only its settings can allow it. */
export const openAlbumSetting = (): void => void Taro.openSetting().catch(() => undefined)
