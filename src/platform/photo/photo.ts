/** One picture made ready to be sent: small, upright, without place or phone in it. */
export type LocalPhoto = {
  localPath: string
  thumbPath: string
  bytes: number
  width: number
  height: number
  /** Epoch ms as far as the phone tells, else when it was chosen. */
  takenAt: number
}

export type Chosen = { path: string; takenAt: number }
export type Drawn = { path: string; bytes: number; width: number; height: number }

/** Draws the picture anew with its longer side at most so many pixels; what is drawn anew carries no EXIF. */
export type Redraw = (path: string, longerSide: number) => Promise<Drawn>

export const LARGE = 1_600
export const THUMB = 320
export const JPEG_QUALITY = 0.82

export function fitWithin(width: number, height: number, longerSide: number) {
  const scale = Math.min(1, longerSide / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
