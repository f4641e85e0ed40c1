import { decodeFields, encode } from './ejson'
import { type Inside } from './index'
import { FORMAT } from './store/format'

/** One line of an exported environment. Dates are written as `{ $date }`, files in base64. */
type Line = { format: number } | { collection: string; document: unknown } | { file: string; base64: string }

const BATCH = 1000

/** The whole environment, line by line: what kind of file it is, then the documents, then the files. */
export async function* exportLines(inside: Inside): AsyncGenerator<string> {
  yield lineOf({ format: FORMAT })
  for (const [collection, count] of Object.entries(inside.counts())) {
    for (let offset = 0; offset < count; offset += BATCH) yield documentLines(inside, collection, offset)
  }
  for (const file of await inside.files.paths()) {
    const bytes = await inside.files.read(file)
    if (bytes) yield lineOf({ file, base64: Buffer.from(bytes).toString('base64') })
  }
}

/** Adds what was exported. Ids that are taken already stop it with the sentence of the engine. */
export async function importLines(inside: Inside, lines: AsyncIterable<string>): Promise<void> {
  let waiting: { collection: string; documents: object[] } = { collection: '', documents: [] }
  const store = () => {
    if (waiting.documents.length > 0) inside.insertMany(waiting.collection, waiting.documents)
    waiting = { collection: '', documents: [] }
  }
  for await (const text of lines) {
    const line = JSON.parse(text) as Line
    if ('format' in line) checkFormat(line.format)
    if ('file' in line) await inside.files.save(line.file, Buffer.from(line.base64, 'base64'))
    if (!('collection' in line)) continue
    if (line.collection !== waiting.collection || waiting.documents.length >= BATCH) store()
    waiting.collection = line.collection
    waiting.documents.push(decodeFields(line.document, 0))
  }
  store()
}

const documentLines = (inside: Inside, collection: string, offset: number): string =>
  inside
    .page(collection, { offset, limit: BATCH })
    .map((document) => lineOf({ collection, document: encode(document) }))
    .join('')

const lineOf = (line: Line): string => `${JSON.stringify(line)}\n`

function checkFormat(format: number): void {
  if (format > FORMAT)
    throw new Error(`This export has format ${format}, and this program knows formats up to ${FORMAT}.`)
}
