export type PictureSize = { kind: 'jpg' | 'png'; width: number; height: number }

const JPEG = 0xffd8
const PNG = 0x89504e47
const SEGMENTS_FROM = 2
/** Start-of-frame markers; the others of that row are tables. */
const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

/** How large a picture is, by its own head (JPEG frame, PNG header); null for what is neither. */
export function sizeOfPicture(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === PNG)
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  return bytes.length > SEGMENTS_FROM && view.getUint16(0) === JPEG ? sizeOfJpeg(view) : null
}

function sizeOfJpeg(view: DataView): PictureSize | null {
  for (let at = SEGMENTS_FROM; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null
    if (FRAMES.includes(view.getUint8(at + 1)))
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return null
}
