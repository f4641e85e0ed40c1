import { invalid } from '../errors'

/**
 * The little of protobuf in which wx-server-sdk speaks with WeChat: fields of texts, bytes and messages, numbered as in
 * its `CommApiData` and `CommOpenApiResp`.
 */
type Field = { number: number; bytes: Buffer }

/** A request: the parameters by name, each value as JSON; of a file, its name and size. */
export function readOpenApiRequest(message: Buffer): Record<string, unknown> {
  const [openApi] = fieldsNumbered(message, 2)
  const pairs = openApi === undefined ? [] : fieldsNumbered(openApi, 1)
  return Object.fromEntries(pairs.map(readPair))
}

/** The answer: what WeChat said, and of which type it is. */
export const writeOpenApiReply = ({ type, content }: { type: string; content: Buffer }): Buffer =>
  Buffer.concat([...bytesField(1, content), ...bytesField(2, Buffer.from(type))])

function readPair(pair: Buffer): [string, unknown] {
  // The SDK misspells the content type (field 3), so it never arrives: a file is what has a file name.
  const [key, value = Buffer.alloc(0), file] = [1, 2, 4].map((number) => fieldsNumbered(pair, number)[0])
  if (key === undefined) throw malformed()
  return [key.toString(), file ? { fileName: file.toString(), bytes: value.length } : jsonOf(value)]
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown
  } catch {
    throw malformed()
  }
}

const fieldsNumbered = (message: Buffer, number: number): Buffer[] =>
  fieldsOf(message)
    .filter((field) => field.number === number)
    .map(({ bytes }) => bytes)

const VARINT = 0
const BYTES = 2

/** Numbers are passed over: nothing we answer depends on one. */
function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = []
  for (let at = 0; at < message.length;) {
    const tag = readVarint(message, at)
    const first = readVarint(message, tag.end)
    const kind = tag.value & 7
    if (kind !== VARINT && kind !== BYTES) throw malformed()
    at = kind === VARINT ? first.end : first.end + first.value
    if (at > message.length) throw malformed()
    if (kind === BYTES) fields.push({ number: tag.value >>> 3, bytes: message.subarray(first.end, at) })
  }
  return fields
}

const LONGEST_VARINT = 5

function readVarint(message: Buffer, from: number): { value: number; end: number } {
  let value = 0
  for (let at = 0; at < LONGEST_VARINT; at += 1) {
    const byte = message[from + at]
    if (byte === undefined) throw malformed()
    value += (byte & 127) * 2 ** (7 * at)
    if (byte < 128) return { value, end: from + at + 1 }
  }
  throw malformed()
}

function bytesField(number: number, bytes: Buffer): Buffer[] {
  return [varint(number * 8 + BYTES), varint(bytes.length), bytes]
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

const malformed = () => invalid('Malformed request data')
