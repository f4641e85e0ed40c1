import { unzipSync, zipSync } from 'fflate'

/** What a sheet may be at most once it is unpacked: five thousand rows take a tenth of it. */
const UNPACKED_BYTES_AT_MOST = 40 * 1024 * 1024
const ENTRIES_AT_MOST = 300
/** Empty cells that were once coloured stand in the file as well, far below the list. */
const ROWS_AT_MOST = 20_000
const COLUMNS_AT_MOST = 100
const CELLS_AT_MOST = 400_000
const MERGES_AT_MOST = 1_000

export type Unpacked = {
  /** The same sheet again, made of nothing but what was looked at: what is read is what was checked. */
  bytes: Uint8Array
  /** The XML of the first sheet. */
  xml: string
}
export type UnpackFault = 'SHEET_NOT_XLSX' | 'SHEET_TOO_LARGE'

const FIRST_SHEET = /<sheet\b[^<>]*\br:id="([^"]+)"/

/**
 * Opens an .xlsx without trusting it: it is refused by what the archive says of itself before a byte is inflated, and no
 * entry can inflate to more than it said, because that is all the room it gets.
 */
export function unpackSheet(file: Uint8Array): Unpacked | UnpackFault {
  const entries = inflated(file)
  if (typeof entries === 'string') return entries

  const text = (path: string) => (entries[path] ? new TextDecoder().decode(entries[path]) : '')
  const id = FIRST_SHEET.exec(text('xl/workbook.xml'))?.[1]
  const target = id && targetOf(text('xl/_rels/workbook.xml.rels'), id)
  const xml = target ? text(target) : ''
  if (xml === '') return 'SHEET_NOT_XLSX'
  if (isVast(xml)) return 'SHEET_TOO_LARGE'
  return { bytes: zipSync(entries, { level: 0 }), xml }
}

class TooLarge extends Error {}

function inflated(file: Uint8Array): Record<string, Uint8Array> | UnpackFault {
  let bytes = 0
  let entries = 0
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => {
        const isWanted = name.endsWith('.xml') || name.endsWith('.rels')
        if (isWanted) bytes += originalSize
        if (bytes > UNPACKED_BYTES_AT_MOST || ++entries > ENTRIES_AT_MOST) throw new TooLarge()
        return isWanted
      },
    })
  } catch (error) {
    return error instanceof TooLarge ? 'SHEET_TOO_LARGE' : 'SHEET_NOT_XLSX'
  }
}

function targetOf(relations: string, id: string): string | undefined {
  const relation = [...relations.matchAll(/<Relationship\b[^<>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))?.[0]
  const target = relation && /\bTarget="([^"]+)"/.exec(relation)?.[1]
  if (!target) return undefined
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** A single cell far out would make the reader lay out everything before it. */
function isVast(xml: string): boolean {
  if (xml.split('<mergeCell ').length > MERGES_AT_MOST) return true
  let cells = 0
  for (const [, letters = '', row = ''] of xml.matchAll(/<c\b[^<>]*?\br="([A-Z]+)(\d+)"/g))
    if (++cells > CELLS_AT_MOST || Number(row) > ROWS_AT_MOST || columnNumber(letters) > COLUMNS_AT_MOST) return true
  return false
}

/** A is 1, AA is 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
