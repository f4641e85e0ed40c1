import type { AnnualFacts, AnnualSummary, AnnualWords, YearFigures } from '@shared/contract/annual'
import { Category, Line } from '@shared/contract/activity-plan'
import type { MatrixCell, Period } from '@shared/contract/dashboard'
import type { MonthlyReport, ReportPhoto } from '@shared/contract/report'
import type { ReportingUnit } from '@shared/contract/unit'
import { currentOf } from '@shared/domain/monthly/step'
import { reportMonthOf, reportPeriod, reportYear } from '@shared/domain/monthly/window'

type Dates = ReportingUnit['reportDates']

export const annualId = (ownerId: string, year: number): string => `${ownerId}-${year}`

/** The twelve reports whose days a year's summary is about: so it is their sum (PRODUCT.md, section 10). */
export const monthsOfYear = (year: number): string[] => reportYear(`${year}-12`)

/** From the first day of January's report to the last of December's, whatever the unit's cut-offs. */
export const annualPeriod = (year: number, dates: Dates): Period => ({
  from: reportPeriod(`${year}-01`, dates).from,
  to: reportPeriod(`${year}-12`, dates).to,
})

/** The report year a day lies in: later ones have no summary yet. */
export const yearOfDay = (day: string, dates: Dates): number => Number(reportMonthOf(day, dates).slice(0, 4))

const LAST_MONTH_FOR_LAST_YEAR = '03'

/** The year people write about on a day: until the end of March it is the one that is over. */
export const yearToWrite = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5, 7) <= LAST_MONTH_FOR_LAST_YEAR ? 1 : 0)

/** Activities by category and by line, all of them; both sum to the activities. */
export function axesOfMatrix(cells: readonly MatrixCell[]): Pick<AnnualFacts, 'categories' | 'lines'> {
  const sum = (some: readonly MatrixCell[]) => some.reduce((all, { activities }) => all + activities, 0)
  return {
    categories: Category.options.map((category) => ({
      category,
      activities: sum(cells.filter((cell) => cell.category === category)),
    })),
    lines: Line.options.map((line) => ({ line, activities: sum(cells.filter((cell) => cell.line === line)) })),
  }
}

/** Whether anything is recorded of a year: a comparison with nothing says nothing. */
export const hasRecords = ({ activities, personTimes, orders }: YearFigures): boolean =>
  activities + orders + personTimes.A + personTimes.B + personTimes.C > 0

const submittedOf = (heads: readonly MonthlyReport[]) =>
  [...heads].sort((a, b) => (a.month < b.month ? -1 : 1)).flatMap((head) => currentOf(head)?.snapshot ?? [])

/** What the year's submitted reports say: how many there are, and the platforms as they stood last. */
export function reportedIn(heads: readonly MonthlyReport[]): Pick<AnnualFacts, 'platforms' | 'submittedMonths'> {
  const submitted = submittedOf(heads)
  const places = submitted[submitted.length - 1]?.places ?? []
  return {
    submittedMonths: submitted.length,
    platforms: places
      .filter(({ platformId }) => platformId !== null)
      .map(({ name, volunteers, teams }) => ({ name, volunteers: volunteers.now, teams: teams.now })),
  }
}

/** Photos to choose from, the first of each month before the second of any, so that the proposal goes through the year. */
export function photosOfReports(heads: readonly MonthlyReport[]): ReportPhoto[] {
  const months = submittedOf(heads).map(({ photos }) => photos)
  const longest = Math.max(0, ...months.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => months.flatMap((photos) => photos[index] ?? [])).flat()
}

const PROPOSED = 6

/** 最好的照片: those that were picked, in that order; until then the first ones. */
export const chosenPhotos = <T extends { photoId: string }>(fit: readonly T[], photoIds: readonly string[] | null) =>
  photoIds ? photoIds.flatMap((id) => fit.find(({ photoId }) => photoId === id) ?? []) : fit.slice(0, PROPOSED)

export const NO_WORDS: AnnualWords = { results: '', awards: '', plans: '' }

type Edit = { words?: { [K in keyof AnnualWords]?: string | undefined } | undefined; photoIds?: string[] | undefined }
type Whose = Pick<AnnualSummary, 'unitId' | 'teamId' | 'year'>

/** 填写: what is written and picked; what is not named stays. */
export function editAnnual(
  before: AnnualSummary | null,
  { whose, edit }: { whose: Whose; edit: Edit },
  by: { byId: string; now: number },
): AnnualSummary {
  const words = Object.fromEntries(Object.entries(edit.words ?? {}).filter(([, said]) => said !== undefined))
  return {
    ...whose,
    _id: annualId(whose.teamId ?? whose.unitId, whose.year),
    rev: before?.rev ?? 0,
    words: { ...NO_WORDS, ...before?.words, ...words },
    photoIds: edit.photoIds ?? before?.photoIds ?? null,
    editedById: by.byId,
    editedAt: by.now,
  }
}
