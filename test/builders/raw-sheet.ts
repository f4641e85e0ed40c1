import { strToU8, zipSync } from 'fflate'

type Cell = string | number | { formula: string; value: string } | null

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const letterOf = (index: number) => String.fromCharCode(65 + index)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return `<c r="${address}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`
}

const rowXml = (cells: readonly Cell[], row: number) =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${letterOf(index)}${row}`)).join('')}</row>`

/** An .xlsx as somebody else's program writes it: formulas, merged ranges and whatever else ours does not. */
export function aRawSheet(
  rows: readonly (readonly Cell[])[],
  { merged = [] as string[], extra = '' } = {},
): Uint8Array {
  const merges =
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const data = rows.map((cells, index) => rowXml(cells, index + 1)).join('') + extra
  return aPackage(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${merges}</worksheet>`)
}

/** The archive around one worksheet. */
export const aPackage = (worksheet: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(worksheet),
  })
