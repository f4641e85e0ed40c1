import type { SheetContent, SheetLine } from '@shared/contract/certificate'
import { PAPER, type PaperMark, type PaperPage } from '@shared/contract/paper'
import { chinaDay, inChina } from '@shared/domain/time/china-time'
import { paged, together, type Block } from './pages'
import { wrapped } from './text'

/** What stands on the sheet, in the reader's language. */
type Words = {
  title: string
  facts: (sheet: Facts) => readonly (readonly [label: string, value: string])[]
  columns: Record<keyof typeof COLUMNS, string>
  graded: string
  byHand: string
  nextDay: string
  closing: (sheet: SheetContent) => readonly string[]
  seal: string
  number: (number: string) => string
  page: (page: number, pages: number) => string
}

type Facts = SheetContent & { minutesBy: Record<SheetLine['grade'], number>; issuedOn: string }
type Align = 'left' | 'right' | 'center'

const LEFT = 48
const RIGHT = PAPER.width - LEFT
const TOP = 52
const BOTTOM = PAPER.height - 64
const SIZE = 9
const LEAD = 13
const FACT = { size: 10.5, lead: 19, indent: 66 }
const CODE = 96
const COLUMNS = {
  when: { x: LEFT, width: 136, align: 'left' },
  what: { x: LEFT + 140, width: 178, align: 'left' },
  team: { x: LEFT + 322, width: 110, align: 'left' },
  minutes: { x: RIGHT - 34, width: 30, align: 'right' },
  grade: { x: RIGHT - 12, width: 24, align: 'center' },
} as const

/** 志愿服务记录 as pages, the same for the PDF and for the picture: A and B first, C apart and named as such. */
export function layoutSheet(sheet: SheetContent, words: Words): PaperPage[] {
  const graded = sheet.lines.filter(({ grade }) => grade !== 'C')
  const byHand = sheet.lines.filter(({ grade }) => grade === 'C')
  const number = words.number(inFours(sheet._id))
  const blocks = [
    headOf(sheet, words),
    ...tableOf(graded, words.graded, words),
    ...tableOf(byHand, words.byHand, words),
    endOf(sheet, words),
  ]
  return paged(blocks, {
    top: TOP,
    bottom: BOTTOM,
    running: { height: 26, marks: (y) => [text(words.title, { x: LEFT, y }), text(number, toTheRight(y))] },
    foot: (page, pages) => [
      text(number, { x: LEFT, y: BOTTOM + 18 }),
      text(words.page(page, pages), toTheRight(BOTTOM + 18)),
    ],
  })
}

/** 0123 4567 89AB CDEF: in fours it can be read out. */
export const inFours = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ')

type Place = { x: number; y: number; size?: number; align?: Align }

const text = (content: string, { size = SIZE, align = 'left', ...place }: Place): PaperMark => ({
  kind: 'text',
  ...place,
  size,
  align,
  text: content,
})

const toTheRight = (y: number): Place => ({ x: RIGHT, y, align: 'right' })
const ruleAt = (y: number): PaperMark => ({ kind: 'line', x: LEFT, y, width: RIGHT - LEFT })

/** Title, who and how much, and beside it the QR of the check. */
function headOf(sheet: SheetContent, words: Words): Block {
  const facts = words.facts({ ...sheet, minutesBy: minutesBy(sheet.lines), issuedOn: chinaDay(sheet.issuedAt) })
  const x = LEFT + FACT.indent
  const width = RIGHT - CODE - 12 - x
  const rows = facts.flatMap(([label, value]) =>
    wrapped(value, width, FACT.size).map((line, index) => [index === 0 ? label : '', line] as const),
  )
  const factAt = ([label, line]: readonly [string, string], y: number) => [
    text(label, { x: LEFT, y, size: FACT.size }),
    text(line, { x, y, size: FACT.size }),
  ]
  return {
    height: 48 + Math.max(rows.length * FACT.lead, CODE) + 12,
    marks: (y) => [
      text(words.title, { x: PAPER.width / 2, y, size: 22, align: 'center' }),
      ...rows.flatMap((row, index) => factAt(row, y + 48 + index * FACT.lead)),
      ...codeAt(y + 48, sheet.checkUrl),
    ],
  }
}

const codeAt = (y: number, url: string): PaperMark[] =>
  url === '' ? [] : [{ kind: 'code', x: RIGHT - CODE, y, size: CODE, text: url }]

function minutesBy(lines: readonly SheetLine[]) {
  const of = (wanted: SheetLine['grade']) =>
    lines.filter(({ grade }) => grade === wanted).reduce((sum, { minutes }) => sum + minutes, 0)
  return { A: of('A'), B: of('B'), C: of('C') }
}

/** Nothing at all where there are no such lines; the head never stands alone at the foot of a page. */
function tableOf(lines: readonly SheetLine[], title: string, words: Words): Block[] {
  const [first, ...rest] = lines.map((line) => rowOf(cellsOf(line, words)))
  if (!first) return []
  const head = rowOf(words.columns)
  const titled: Block = { height: 28, marks: (y) => [text(title, { x: LEFT, y: y + 6, size: 12 })] }
  return [{ ...together([titled, head, first]), head }, ...rest]
}

type Cells = Record<keyof typeof COLUMNS, string>

const cellsOf = (line: SheetLine, words: Words): Cells => ({
  when: whenOf(line, words),
  what: line.title,
  team: line.teamName,
  minutes: String(line.minutes),
  grade: line.grade,
})

function rowOf(cells: Cells): Block {
  const columns = Object.entries(COLUMNS).map(([name, column]) => ({
    ...column,
    lines: wrapped(cells[name as keyof Cells], column.width, SIZE),
  }))
  const height = Math.max(...columns.map(({ lines }) => lines.length)) * LEAD + 8
  return {
    height,
    marks: (y) => [
      ...columns.flatMap(({ x, align, lines }) =>
        lines.map((line, index) => text(line, { x, y: y + index * LEAD, align })),
      ),
      ruleAt(y + height - 5),
    ],
  }
}

/** 2026-03-05 14:00–16:00; an end on another day is said. */
function whenOf({ startsAt, endsAt }: SheetLine, { nextDay }: Words): string {
  const clock = (at: number) => inChina(at).format('HH:mm')
  const isOneDay = chinaDay(startsAt) === chinaDay(endsAt)
  return `${chinaDay(startsAt)} ${clock(startsAt)}–${isOneDay ? '' : nextDay}${clock(endsAt)}`
}

/** How to read and check it, and where the seal goes. */
function endOf(sheet: SheetContent, words: Words): Block {
  const lines = words.closing(sheet).flatMap((line) => wrapped(line, RIGHT - LEFT, SIZE))
  const lead = LEAD + 2
  const below = 14 + lines.length * lead
  return {
    height: below + 64,
    head: null,
    marks: (y) => [
      ...lines.map((line, index) => text(line, { x: LEFT, y: y + 14 + index * lead })),
      text(words.seal, { x: RIGHT - 190, y: y + below + 24, size: FACT.size }),
    ],
  }
}
