import fc from 'fast-check'
import type { SheetContent, SheetLine } from '@shared/contract/certificate'
import { PAPER, type PaperMark, type PaperPage } from '@shared/contract/paper'
import { layoutSheet } from '@shared/domain/paper/record-sheet'
import { widthOf } from '@shared/domain/paper/text'
import { viewSheet } from '@shared/domain/person/certificate'
import { SHEET_TEXT } from '@shared/text/record-sheet'
import { aDetailedSheet, aSheetLine } from '../../builders/certificate'
import { hours, NOW } from '../../builders/clock'
import { runs } from '../../runs'

describe('志愿服务记录 on paper', () => {
  it('says who, for how long, recorded by whom, and every service with its team, minutes and grade', () => {
    const text = wordsOn(aSheet([aSheetLine({ title: '家庭用电安全讲座', minutes: 117, grade: 'B' })]))

    for (const said of [
      '志愿服务记录',
      '陈志远',
      '沙坪坝区科协',
      '2026-01-01 到 2026-11-20',
      '10 小时 0 分钟（600 分钟）',
    ])
      expect(text).toContain(said)
    expect(text).toEqual(expect.arrayContaining(['家庭用电安全讲座', '供电服务分队', '117', 'B']))
    expect(text).toContain('编号 SHEE T000 0000 0000')
  })

  it('grade C stands below, under a title of its own that says it does not count', () => {
    const text = wordsOn(aSheet([aSheetLine({ title: '手记的', grade: 'C' }), aSheetLine({ title: '扫码的' })]))

    const [graded, counted, byHand, apart] = [SHEET_TEXT.graded, '扫码的', SHEET_TEXT.byHand, '手记的'].map((said) =>
      text.indexOf(said),
    )
    expect([graded, counted, byHand, apart]).toEqual([graded, counted, byHand, apart].sort((a, b) => a! - b!))
    expect(graded).toBeGreaterThan(0)
    expect(SHEET_TEXT.byHand).toContain('不计入')
  })

  it('without grade C there is no such table; without a site no code, and the words say where to type the number', () => {
    const sheet = { ...aSheet([aSheetLine()]), checkUrl: '' }

    expect(wordsOn(sheet)).not.toContain(SHEET_TEXT.byHand)
    expect(marksOf(sheet).filter(({ kind }) => kind === 'code')).toEqual([])
    expect(wordsOn(sheet).join()).toContain('在智惠行动小程序的“查验”里输入编号')
    expect(wordsOn(sheet).join()).not.toContain('二维码')
  })

  it('an end after midnight is said', () => {
    const endsAt = NOW + hours(20)
    expect(wordsOn(aSheet([aSheetLine({ startsAt: NOW + hours(12), endsAt })])).join()).toContain('次日 ')
  })

  it('claims to be nothing it is not', () => {
    expect(wordsOn(aSheet([aSheetLine(), aSheetLine({ grade: 'C' })])).join()).not.toMatch(/官方|国家标准|证件|身份证/)
  })

  it('every service stands on it once, inside the paper and clear of what stands beside it, under the head of its table', () => {
    const aLine = fc.record({ letters: fc.integer({ min: 1, max: 60 }), team: fc.integer({ min: 1, max: 40 }) })
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 120 }), fc.nat(120), (wishes, byHand) => {
        const lines = wishes.map(({ letters, team }, index) =>
          aSheetLine({
            title: '讲Aw—'.repeat(15).slice(0, letters),
            teamName: '队'.repeat(team),
            minutes: 1_000 + index,
            grade: index < byHand ? 'C' : 'A',
          }),
        )
        const pages = layoutSheet(aSheet(lines), SHEET_TEXT)

        const minutes = pages
          .flat()
          .flatMap((mark) => (mark.kind === 'text' && /^1\d{3}$/.test(mark.text) ? [mark.text] : []))
        expect(minutes.sort()).toEqual(lines.map((line) => String(line.minutes)))
        expect(pages.flat().filter((mark) => !isInside(mark))).toEqual([])
        for (const page of pages) expect(collisionsOn(page)).toEqual([])
        for (const page of pages.slice(1, -1))
          expect(page.some((mark) => mark.kind === 'text' && mark.text === SHEET_TEXT.columns.when)).toBe(true)
      }),
      { numRuns: runs(20) },
    )
  })
})

// Helpers

function aSheet(lines: readonly SheetLine[]): SheetContent {
  const { certificate } = aDetailedSheet(lines)
  const { holderName, _id } = certificate
  return { ...viewSheet(certificate), holderName, lines: [...lines], checkUrl: `https://zhihui.test/?sheet=${_id}` }
}

const marksOf = (sheet: SheetContent) => layoutSheet(sheet, SHEET_TEXT).flat()
const wordsOn = (sheet: SheetContent) => marksOf(sheet).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

const MARGIN = 36

function spanOf(mark: PaperMark): [left: number, right: number] {
  const width = mark.kind === 'text' ? widthOf(mark.text, mark.size) : mark.kind === 'line' ? mark.width : mark.size
  const share = mark.kind !== 'text' || mark.align === 'left' ? 0 : mark.align === 'right' ? 1 : 0.5
  return [mark.x - width * share, mark.x + width * (1 - share)]
}

function isInside(mark: PaperMark): boolean {
  const [left, right] = spanOf(mark)
  const below = mark.y + (mark.kind === 'line' ? 0 : mark.size)
  return left >= MARGIN && right <= PAPER.width - MARGIN && mark.y >= MARGIN && below <= PAPER.height - MARGIN
}

/** Texts on one line of which one runs into the next. */
function collisionsOn(page: PaperPage): string[] {
  const lines = new Map<number, PaperMark[]>()
  for (const mark of page) if (mark.kind === 'text') lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark])
  return [...lines.values()].flatMap((line) => {
    const spans = line.map(spanOf).sort(([one], [other]) => one - other)
    return spans.slice(1).flatMap(([left], index) => (left < spans[index]![1] ? [JSON.stringify(line)] : []))
  })
}
