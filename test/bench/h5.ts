import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Report } from './report'

const FOLDER = path.resolve(__dirname, '../../dist/h5')

/** What a browser fetches before the first page shows, compressed as a server sends it. */
export const bench = async (report: Report): Promise<void> => {
  const index = path.join(FOLDER, 'index.html')
  if (!existsSync(index)) throw new Error(`${index} is missing: run npm run build:h5 first`)

  const html = readFileSync(index, 'utf8')
  const files = [index, ...firstFilesOf(html)]
  const bytes = files.map((file) => gzipSync(readFileSync(file)).length).reduce((sum, size) => sum + size, 0)
  report('h5.gzip.bytes', bytes, 'bytes')
}

/** The scripts and style sheets that index.html names; later chunks come with the pages that need them. */
const firstFilesOf = (html: string) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, url = '']) =>
    path.join(FOLDER, url),
  )
