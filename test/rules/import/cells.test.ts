import { asCount, asDay, asMonth, asName, asPhone, plain, shown, wordsOf } from '@shared/domain/import/cells'
import type { SheetCell } from '@shared/contract/import'

const text = (written: string): SheetCell => ({ kind: 'text', text: written })
const number = (written: number): SheetCell => ({ kind: 'number', text: String(written) })

describe('a cell as people fill it in', () => {
  it.each([
    ['１３８００００００01', '13800000001'],
    ['138 0000-0001', '13800000001'],
    ['+86 13800000001', '13800000001'],
    ["'13800000001", '13800000001'],
    ['13800000001.0', '13800000001'],
  ])('%s is a phone', (written, phone) => {
    expect(asPhone(plain(written))).toEqual({ ok: true, value: phone })
  })

  it.each(['12800000001', '1380000000', '138000000011', '023-68888888', '1.38E+10', '无'])(
    '%s is no phone',
    (written) => {
      expect(asPhone(plain(written))).toEqual({ ok: false, fault: 'phoneWrong' })
    },
  )

  it.each([
    ['1988-05-20', '1988-05-20'],
    ['1988/5/20', '1988-05-20'],
    ['1988.5.20', '1988-05-20'],
    ['1988年5月20日', '1988-05-20'],
    ['19880520', '1988-05-20'],
    ['２０００-０２-２９', '2000-02-29'],
  ])('%s is a day', (written, day) => {
    expect(asDay(text(written))).toEqual({ ok: true, value: day })
  })

  it('a bare number is the day that a spreadsheet means by it', () => {
    expect(asDay(number(32283))).toEqual({ ok: true, value: '1988-05-20' })
    expect(asDay(number(61))).toEqual({ ok: true, value: '1900-03-01' })
    expect(asDay(number(19880520))).toEqual({ ok: true, value: '1988-05-20' })
  })

  it.each(['1988-02-30', '2001-02-29', '1988-13-01', '88-5-20', '五月', '1899-01-01'])('%s is no day', (written) => {
    expect(asDay(text(written))).toEqual({ ok: false, fault: 'dateWrong' })
  })

  it('a month is typed, or one of its days', () => {
    const months = [text('2026-10'), text('2026年10月'), text('2026/10'), { kind: 'day' as const, text: '2026-10-01' }]
    expect(months.map(asMonth)).toEqual(months.map(() => ({ ok: true, value: '2026-10' })))
    expect(asMonth(text('2026-13'))).toEqual({ ok: false, fault: 'monthWrong' })
  })

  it('names of minorities and foreigners are names, numbers and signs are none', () => {
    expect(['阿依古丽·买买提', '王小明', 'Anna Li'].map((name) => asName(name).ok)).toEqual([true, true, true])
    expect(['王', '王1', '=王小明', '王小明!'].map((name) => asName(name).ok)).toEqual([false, false, false, false])
  })

  it('counts are whole and not below nothing', () => {
    expect(['0', '1,200', '12.0'].map(asCount)).toMatchObject([{ value: 0 }, { value: 1_200 }, { value: 12 }])
    expect(['-1', '1.5', '约 10', '1000001'].map((written) => asCount(written).ok)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('parts words however they are parted, each once', () => {
    expect(wordsOf('急救、果树，急救; 用电/用气')).toEqual(['急救', '果树', '用电', '用气'])
  })

  it('shows no phone in full', () => {
    expect(shown('电话13800000001或13911112222')).toBe('电话138****0001或139****2222')
  })
})
