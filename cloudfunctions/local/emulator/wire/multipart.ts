import { Refusal } from './http'

export type Part = { name: string; fileName: string | undefined; content: Buffer }

const MOST_PARTS = 50

/** The parts of a multipart body, by name. A body that is cut off or has no boundary is refused. */
export function readMultipart(body: Buffer, contentType: string): Map<string, Part> {
  const boundary = /boundary="?([^";]{1,200})"?/.exec(contentType)?.[1]
  if (boundary === undefined) throw new Refusal(400, 'A multipart body needs a boundary')
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const framed = Buffer.concat([Buffer.from('\r\n'), body])
  const parts = new Map<string, Part>()
  let start = framed.indexOf(delimiter)
  while (start >= 0 && parts.size < MOST_PARTS) {
    const from = start + delimiter.length
    if (framed.toString('latin1', from, from + 2) === '--') return parts
    start = framed.indexOf(delimiter, from)
    const part = start >= 0 ? readPart(framed.subarray(from + 2, start)) : undefined
    if (part) parts.set(part.name, part)
  }
  throw new Refusal(400, 'The multipart body is cut off')
}

function readPart(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = bytes.toString('utf8', 0, end)
  const name = /\bname="([^"]*)"/.exec(head)?.[1]
  const fileName = /\bfilename="([^"]*)"/.exec(head)?.[1]
  return name === undefined ? undefined : { name, fileName, content: bytes.subarray(end + 4) }
}
