import type { PaperPage } from '@shared/contract/paper'
import { paint, PICTURE, type DrawCode } from './paint'

/** In a browser: a canvas nobody sees. */
export async function drawInBrowser(page: PaperPage, codeOf: DrawCode): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), PICTURE)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws nothing')
  paint(context, page, codeOf)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!file) throw new Error('No picture')
  return URL.createObjectURL(file)
}
