/**
 * A canvas nobody sees: every drawing call is accepted and nothing is drawn. What a program makes of it
 * (`canvasToTempFilePath`) is the phone's stock photograph.
 */
export const placeholderCanvas = (width = 300, height = 150) => {
  const canvas = {
    width,
    height,
    getContext: () => context,
    createImage: placeholderImage,
    toDataURL: () => 'data:image/png;base64,',
    requestAnimationFrame: (task: () => void) => setTimeout(task, 16),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
  }
  const context = placeholderContext(canvas)
  return canvas
}

/** A drawing context of the old kind and the new: `draw` ends the old one's work. */
export const placeholderContext = (canvas: object = {}): Record<string, unknown> => {
  const known: Record<string, unknown> = { canvas, ...ANSWERS }
  return new Proxy(known, { get: (_, name) => known[String(name)] ?? (() => undefined) })
}

const ANSWERS = {
  measureText: (text: string) => ({ width: text.length * 10 }),
  getImageData: (...[, , width, height]: [number, number, number, number]) => ({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4),
  }),
  createLinearGradient: () => ({ addColorStop: () => undefined }),
  draw: (_: boolean, callback?: () => void) => setTimeout(() => callback?.(), 0),
}

const placeholderImage = () => {
  const image: { width: number; height: number; onload?: () => void } = { width: 1200, height: 900 }
  const load = () => setTimeout(() => image.onload?.(), 0)
  return Object.defineProperty(image, 'src', { set: load, get: () => '' })
}
