import * as z from 'zod'
import { Category, Line } from './activity-plan'
import { AudienceCount, Figures, FormCount, Period } from './dashboard'
import { endpoint } from './endpoint'
import { Count, Id, Instant } from './fields'
import { ReportPlace } from './report'
import { PhotoChoice } from './report-api'

/** The report year that ends in December of this year. */
export const ReportYear = z.number().int().min(2020).max(2099)

/** What the records cannot say: results, awards and plans, in the unit's or team's own words. */
export const AnnualWords = z.object({
  results: z.string().trim().max(3_000),
  awards: z.string().trim().max(1_000),
  plans: z.string().trim().max(2_000),
})
export type AnnualWords = z.infer<typeof AnnualWords>

const PhotoIds = z.array(Id).max(9)

/** 年度总结 as its unit or team writes it, `<unit or team id>-<year>`. Its figures are not kept: they follow the records. */
export const AnnualSummary = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  unitId: Id,
  teamId: Id.nullable(),
  year: ReportYear,
  words: AnnualWords,
  /** Null while the proposal stands. */
  photoIds: PhotoIds.nullable(),
  editedById: Id,
  editedAt: Instant,
})
export type AnnualSummary = z.infer<typeof AnnualSummary>

/** The measures of one year; people register with units, so that a team has no head count of its own. */
export const YearFigures = Figures.extend({ registeredVolunteers: Count.nullable(), teamCount: Count.nullable() })
export type YearFigures = z.infer<typeof YearFigures>

/** 记录和证明出具情况 (令67 §18) beside the hours: sheets that were issued, and what people learnt. */
const Handled = z.object({
  /** 记录单, issued in the year; null for a team, for its unit issues them. */
  sheets: z.object({ issued: Count, revoked: Count }).nullable(),
  training: z.object({ sessions: Count, personTimes: Count }),
})

/** What a year's summary says besides its words and pictures. */
export const AnnualFacts = Handled.extend({
  unitId: Id,
  teamId: Id.nullable(),
  name: z.string(),
  unitName: z.string(),
  year: ReportYear,
  period: Period,
  asOf: Instant,
  figures: YearFigures,
  /** The year before; null where nothing is recorded of it. */
  before: YearFigures.nullable(),
  categories: z.array(z.object({ category: Category, activities: Count })),
  lines: z.array(z.object({ line: Line, activities: Count })),
  forms: z.array(FormCount),
  audiences: z.array(AudienceCount),
  /** 登记平台, as the last submitted report of the year said. */
  platforms: z.array(
    ReportPlace.pick({ name: true }).extend({ volunteers: z.number().int(), teams: z.number().int() }),
  ),
  /** How many of the twelve reports are submitted; null for a team. */
  submittedMonths: Count.nullable(),
})
export type AnnualFacts = z.infer<typeof AnnualFacts>

export const AnnualView = AnnualFacts.extend({
  words: AnnualWords,
  photos: z.array(PhotoChoice),
  /** The photos of the year's submitted reports; of a team, what its leaders marked. */
  candidates: z.array(PhotoChoice),
  /** What a change must name; null while nobody has written anything. */
  rev: z.number().int().nullable(),
  editedAt: Instant.nullable(),
  editedByName: z.string(),
  can: z.object({ edit: z.boolean() }),
})
export type AnnualView = z.infer<typeof AnnualView>

/** Of a unit, or of one of its teams. */
export const WhoseYear = z.object({ unitId: Id, teamId: Id.optional(), year: ReportYear })
export type WhoseYear = z.infer<typeof WhoseYear>

export const annualApi = {
  /** 年度总结: the report year as its records stand, beside the year before, with what was written to it. */
  'annual.get': endpoint({ input: WhoseYear, output: AnnualView, errors: [] }),

  /** Keeps what is written and picked, over the revision that was read. */
  'annual.save': endpoint({
    input: WhoseYear.extend({
      rev: z.number().int().nullable(),
      words: AnnualWords.partial().strict().optional(),
      photoIds: PhotoIds.optional(),
    }),
    output: z.object({ rev: z.number().int(), editedAt: Instant }),
    errors: ['REPORT_PHOTO_UNFIT', 'TEXT_NOT_ALLOWED', 'CHANGED_MEANWHILE'],
  }),
}
