const JPEG_START = 0xffd8
const APP1 = 0xffe1
const START_OF_SCAN = 0xffda
const PNG_START = [0x89, 0x50, 0x4e, 0x47]

export type PhotoFile = 'clean' | 'hasExif' | 'notAPhoto'

/**
 * Looks into a file for an EXIF block: place and device of the one who took the photo must not be kept
 * (JPEG: an APP1 segment that begins with `Exif`, CIPA DC-008 §4.7.2, or is XMP; PNG: an `eXIf` chunk).
 */
export function inspectPhoto(bytes: Uint8Array): PhotoFile {
  if (PNG_START.every((byte, index) => bytes[index] === byte)) return hasText(bytes, 'eXIf') ? 'hasExif' : 'clean'
  if (bytes.length < 4 || word(bytes, 0) !== JPEG_START) return 'notAPhoto'
  return hasExifSegment(bytes) ? 'hasExif' : 'clean'
}

function hasExifSegment(bytes: Uint8Array): boolean {
  let at = 2
  while (at + 4 <= bytes.length && word(bytes, at) !== START_OF_SCAN) {
    const isFill = bytes[at] === 0xff && bytes[at + 1] === 0xff
    if (!isFill && word(bytes, at) === APP1 && tellsPlace(bytes.subarray(at + 4, at + 40))) return true
    at += isFill ? 1 : 2 + word(bytes, at + 2)
  }
  return false
}

/** EXIF, or XMP, which can repeat everything EXIF says. */
const tellsPlace = (head: Uint8Array) => hasText(head.subarray(0, 6), 'Exif') || hasText(head, 'http://ns.adobe.com/x')

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

function hasText(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0))
  return bytes.some((_, at) => codes.every((code, index) => bytes[at + index] === code))
}
