import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { readRows } from '@cloud/gateways/sheet-read'
import { sheets } from '@cloud/gateways/sheets'
import { writeSpreadsheet } from '@cloud/gateways/spreadsheet'
import type { SheetRow } from '@shared/contract/import'
import { aPackage, aRawSheet } from '../builders/raw-sheet'
import { aList, aListedPerson, LIST_HEAD, outsidePlatforms } from '../builders/sheet'

const SHAPE = { kind: 'volunteers' as const, platforms: outsidePlatforms }
const MEGABYTE = 1024 * 1024
const read = (file: Uint8Array) => readRows(file, SHAPE)
const rowsOf = async (file: Uint8Array): Promise<SheetRow[]> => {
  const rows = await read(file)
  if (!Array.isArray(rows)) throw new Error(`not read: ${rows}`)
  return rows
}

describe('a sheet that somebody uploads', () => {
  it('is read by its head, wherever it stands and in whatever order, numbered as the spreadsheet does', async () => {
    const rows = await rowsOf(
      aRawSheet([
        ['2026 年名单'],
        [],
        ['手机号（必填）', '备注', ' 姓 名 *', '志愿者类别', '队伍'],
        [],
        [13800000001, '好', '王小明'],
      ]),
    )

    expect(rows).toMatchObject([
      { row: 5, cells: { name: { kind: 'text', text: '王小明' }, phone: { kind: 'number', text: '13800000001' } } },
    ])
    expect(Object.keys(rows[0]!.cells)).not.toContain('备注')
  })

  it('says which cells are formulas, and not what they came to', async () => {
    const [row] = await rowsOf(
      aRawSheet([LIST_HEAD, [{ formula: 'HYPERLINK("http://x")', value: '王小明' }, null, '红岩科普队']]),
    )

    expect(row!.cells).toMatchObject({ name: { kind: 'formula' }, phone: { kind: 'blank' }, team: { kind: 'text' } })
  })

  it('says which cells are merged, the empty ones, too', async () => {
    const rows = await rowsOf(aRawSheet([LIST_HEAD, ['王小明', 1], [null, 2]], { merged: ['A2:A3'] }))

    expect(rows.map(({ cells }) => [cells['name']?.kind, cells['phone']?.kind])).toEqual([
      ['merged', 'number'],
      ['merged', 'number'],
    ])
  })

  it.each([
    ['a text', strToU8('姓名,手机号\n')],
    ['nothing', new Uint8Array(0)],
    ['half an archive', aRawSheet([LIST_HEAD]).slice(0, 300)],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['a sheet without cells that can be read', aPackage('<worksheet><sheetData><row><c r="A1"')],
  ])('is refused when it is %s', async (_, file) => {
    expect(['SHEET_NOT_XLSX', 'SHEET_WRONG_TEMPLATE']).toContain(await read(file))
  })

  it('is refused before it is unpacked when it would be huge', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(41 * MEGABYTE), { level: 1 }] })

    expect(bomb.length).toBeLessThan(MEGABYTE)
    expect(await read(bomb)).toBe('SHEET_TOO_LARGE')
  })

  it('is refused when it lies about what it unpacks to', async () => {
    const honest = aPackage(`<worksheet><sheetData>${' '.repeat(MEGABYTE)}</sheetData></worksheet>`)
    const lying = withSizes(honest, 64)

    expect(await read(lying)).toBe('SHEET_NOT_XLSX')
  })

  it('is refused when a single cell stands far out', async () => {
    expect(await read(aRawSheet([LIST_HEAD], { extra: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }))).toBe(
      'SHEET_TOO_LARGE',
    )
  })

  it('is refused with thousands of merged ranges', async () => {
    const merged = Array.from({ length: 2_000 }, (_, index) => `A${index + 2}:B${index + 2}`)

    expect(await read(aRawSheet([LIST_HEAD], { merged }))).toBe('SHEET_TOO_LARGE')
  })
})

describe('a sheet that we write', () => {
  const evil = ['=cmd|calc!A1', '+1', '-1', '@SUM(A1)', '\t=1']

  it('holds text that no spreadsheet program works out', async () => {
    const file = await writeSpreadsheet({ name: 'x', header: ['=1+1'], rows: [evil] })
    const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)
    const styles = strFromU8(unzipSync(file)['xl/styles.xml']!)

    expect(xml).not.toMatch(/<f[\s>/]/)
    expect([...xml.matchAll(/<c [^>]*>/g)].filter(([cell]) => !/ s="[1-9]/.test(cell))).toEqual([])
    expect(styles).toMatch(/numFmtId="49"|formatCode="@"/)
    expect((await readSheet(new Uint8Array(file).buffer, { trim: false }))[1]).toEqual(evil)
  })

  it('is a template that can be read back, with values to choose from', async () => {
    const file = await sheets.writeTemplate(SHAPE, ['红岩科普队', '=队'])
    const entries = unzipSync(file)

    expect(await read(file)).toEqual([])
    expect(strFromU8(entries['xl/worksheets/sheet1.xml']!)).toContain('<dataValidation type="list"')
    expect(Object.keys(entries).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(3)
  })

  it('hands back rows that, corrected, are read again', async () => {
    const [row] = await rowsOf(await aList([aListedPerson(1)]))
    const cells = Object.fromEntries(Object.entries(row!.cells).map(([column, { text }]) => [column, text]))
    const problems = [{ column: 'phone', fault: 'phoneWrong' as const, shown: '1' }]
    const returned = await sheets.writeReturned(SHAPE, [{ row: 2, title: '', problems, remarks: [], cells }])

    expect(await rowsOf(returned)).toEqual([row])
    expect((await readSheet(new Uint8Array(returned).buffer))[1]?.slice(-1)).toEqual(['手机号：不是 11 位手机号（1）'])
  })
})

// Helpers

/** The archive with another unpacked size written beside each of its entries. */
function withSizes(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > size)
      view.setUint32(at + 24, size, true)
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) > size)
      view.setUint32(at + 22, size, true)
  }
  return bytes
}
