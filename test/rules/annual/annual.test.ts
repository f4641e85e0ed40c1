import fc from 'fast-check'
import {
  annualPeriod,
  axesOfMatrix,
  chosenPhotos,
  monthsOfYear,
  photosOfReports,
  reportedIn,
  yearOfDay,
  yearToWrite,
} from '@shared/domain/annual/annual'
import { reportPeriod } from '@shared/domain/monthly/window'
import { addDays } from '@shared/domain/time/china-time'
import { aReport, aSubmission } from '../../builders/report'

const aHead = (month: string, photoIds: string[], returned: string | null = null) =>
  aReport({
    month,
    submissions: [
      {
        ...aSubmission({
          month,
          photos: photoIds.map((photoId) => ({
            ...{ photoId, activityId: 'a-1', title: '手机课', day: `${month}-10` },
            ...{ fileId: 'cloud://x/1.jpg', thumbnailId: 'cloud://x/1s.jpg' },
          })),
        }),
        returned: returned === null ? null : { byId: 'p-city-admin', at: 0, reason: returned },
      },
    ],
  })

describe('年度总结', () => {
  const day = fc.integer({ min: 1, max: 28 })
  const dates = fc.array(
    fc.record({
      fromMonth: fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
      cutOffDay: day,
      deadlineDay: day,
    }),
    { maxLength: 3 },
  )

  it('is its twelve reports, whatever the cut-offs: they follow one another from its first day to its last', () =>
    fc.assert(
      fc.property(dates, (set) => {
        const periods = monthsOfYear(2026).map((month) => reportPeriod(month, set))
        const { from, to } = annualPeriod(2026, set)

        expect([periods[0]!.from, periods[11]!.to]).toEqual([from, to])
        periods.slice(1).forEach((one, index) => expect(one.from).toBe(addDays(periods[index]!.to, 1)))
        expect(annualPeriod(2027, set).from).toBe(addDays(to, 1))
      }),
    ))

  it('runs from 12-23 to 12-22 with the usual cut-off, and the 23rd of December is of the next', () => {
    expect(annualPeriod(2026, [])).toEqual({ from: '2025-12-23', to: '2026-12-22' })
    expect([yearOfDay('2026-12-22', []), yearOfDay('2026-12-23', [])]).toEqual([2026, 2027])
  })

  it('until the end of March people write about the year that is over', () => {
    expect(['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'].map(yearToWrite)).toEqual([2026, 2026, 2026, 2027])
  })

  it('categories and lines name all there are, and either sums to the activities', () => {
    const { categories, lines } = axesOfMatrix([
      { category: 'agriBenefit', line: 'village', activities: 3 },
      { category: 'agriBenefit', line: 'school', activities: 1 },
      { category: 'other', line: 'village', activities: 2 },
    ])

    expect(categories.map(({ activities }) => activities)).toEqual([0, 0, 0, 4, 2])
    expect(lines.map(({ activities }) => activities)).toEqual([1, 5, 0, 0, 0, 0])
  })

  it('proposes one photo of each month before the second of any; what was sent back shows nothing', () => {
    const heads = [aHead('2026-03', ['c']), aHead('2026-01', ['a1', 'a2']), aHead('2026-02', ['b'], '照片不清楚')]
    const photos = photosOfReports(heads)

    expect(photos.map(({ photoId }) => photoId)).toEqual(['a1', 'c', 'a2'])
    expect(reportedIn(heads).submittedMonths).toBe(2)
    expect(chosenPhotos(photos, ['c', 'gone', 'a1']).map(({ photoId }) => photoId)).toEqual(['c', 'a1'])
  })
})
