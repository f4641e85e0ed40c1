import { fitWithin, JPEG_QUALITY, type Redraw } from './photo'

/** In a browser: an image element knows which way is up, a canvas forgets the rest. */
export const redrawInBrowser: Redraw = async (path, longerSide) => {
  const image = await loadImage(path)
  const size = fitWithin(image.naturalWidth, image.naturalHeight, longerSide)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws nothing')
  context.drawImage(image, 0, 0, size.width, size.height)

  const file = await toJpeg(canvas)
  return { ...size, path: URL.createObjectURL(file), bytes: file.size }
}

const loadImage = (path: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('Not a picture'))
    image.src = path
  })

const toJpeg = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('No picture'))), 'image/jpeg', JPEG_QUALITY)
  })
