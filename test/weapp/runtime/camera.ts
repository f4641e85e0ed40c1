import { type Page } from 'playwright-core'

/** A photograph (JPEG, 640 × 480): coloured stripes that differ with the number, so that no two are the same. */
export const takePicture = async (page: Page, number: number): Promise<Buffer> => {
  const url = await page.evaluate((seed) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 })
    const brush = canvas.getContext('2d')!
    for (let stripe = 0; stripe < 16; stripe += 1) {
      brush.fillStyle = `hsl(${(seed * 47 + stripe * 23) % 360} 60% 60%)`
      brush.fillRect(stripe * 40, 0, 40, 480)
    }
    return canvas.toDataURL('image/jpeg', 0.8)
  }, number)
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
