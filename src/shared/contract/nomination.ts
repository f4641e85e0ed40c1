import * as z from 'zod'
import { EvidenceGrade } from './attendance'
import { Period } from './dashboard'
import { endpoint } from './endpoint'
import { Count, Cursor, Id, Instant, Minutes, page, text } from './fields'
import { NominationCriteria } from './unit'

export const NominationYear = z.number().int().min(2020).max(2099)

/** How much one volunteer did in the year, counted in grades A and B; under which team they did most of it. */
const Volunteer = z.object({ personId: Id, teamId: Id, activities: Count, minutes: Count })
/** What one team did: closed activities that are proven, and its own people's part in it. */
const NominatedTeam = z.object({ teamId: Id, activities: Count, volunteers: Count, minutes: Count })

/**
 * 推荐表 of a unit and a report year: who meets the criteria by the records, and whom of them the unit names, with its
 * reason. Ids only, so that who deletes their account is named nowhere. The id is `<unitId>-<year>`.
 */
export const Nomination = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  unitId: Id,
  year: NominationYear,
  period: Period,
  criteria: NominationCriteria,
  volunteers: z.array(Volunteer),
  teams: z.array(NominatedTeam),
  /** How many met the criteria; more than are kept where a unit is very large. */
  ready: z.object({ volunteers: Count, teams: Count }),
  /** Person or team id, and why it is named. */
  chosen: z.record(Id, z.object({ words: z.string(), byId: Id, at: Instant })),
  drawnAt: Instant,
  drawnById: Id,
})
export type Nomination = z.infer<typeof Nomination>

export const NomineeKind = z.enum(['volunteer', 'team'])
export type NomineeKind = z.infer<typeof NomineeKind>

/** One who meets the criteria; `words` says why the unit names them, null where it does not. */
export const Nominee = z.object({
  id: Id,
  kind: NomineeKind,
  /** Empty for who has deleted their account since. */
  name: z.string(),
  teamName: z.string(),
  activities: Count,
  volunteers: Count.nullable(),
  minutes: Count,
  words: z.string().nullable(),
})
export type Nominee = z.infer<typeof Nominee>

const Head = z.object({
  year: NominationYear,
  period: Period,
  criteria: NominationCriteria,
  ready: Nomination.shape.ready,
  chosen: z.object({ volunteers: Count, teams: Count }),
  /** 截至; null while the list was not drawn up. */
  drawnAt: Instant.nullable(),
})

/** One of them in the list of all units. */
export const CityNominee = Nominee.extend({ unitId: Id, unitName: z.string() })
export type CityNominee = z.infer<typeof CityNominee>

/** How far one unit is: when it drew its list up, how many of the kind meet the criteria, how many it names. */
export const UnitNominations = z.object({
  unitId: Id,
  name: z.string(),
  drawnAt: Instant.nullable(),
  ready: Count,
  chosen: Count,
})
export type UnitNominations = z.infer<typeof UnitNominations>

/** One record behind a nomination. */
export const NominationProof = z.object({
  activityId: Id,
  title: z.string(),
  startsAt: Instant,
  subdistrictName: z.string(),
  minutes: Minutes.nullable(),
  grade: EvidenceGrade.nullable(),
})
export type NominationProof = z.infer<typeof NominationProof>

const Which = z.object({ unitId: Id, year: NominationYear })
const Whom = Which.extend({ kind: NomineeKind, id: Id })

export const nominationApi = {
  /** 推荐表: goes through the records of the report year and writes down who meets the criteria; again, it is anew. */
  'nomination.draw': endpoint({ input: Which, output: Head, errors: ['CHANGED_MEANWHILE'] }),

  /** Who meets the criteria, those with most activities first. */
  'nomination.list': endpoint({
    input: Which.extend({ kind: NomineeKind, chosenOnly: z.boolean().optional(), cursor: Cursor }),
    output: page(Nominee).extend({ head: Head }),
    errors: [],
  }),

  /** Names one of them with the reason, or takes it back with null. */
  'nomination.choose': endpoint({
    input: Whom.extend({ words: text(4, 300).nullable() }),
    output: z.object({ words: z.string().nullable() }),
    errors: ['NOT_A_CANDIDATE', 'CHANGED_MEANWHILE'],
  }),

  /** 事迹依据: the records behind one, newest first. */
  'nomination.evidence': endpoint({
    input: Whom.extend({ cursor: Cursor }),
    output: page(NominationProof),
    errors: [],
  }),

  /** 推荐表 of all units, unit by unit; those a unit names, or all who meet the criteria. */
  'nomination.city': endpoint({
    input: z.object({
      year: NominationYear,
      kind: NomineeKind,
      chosenOnly: z.boolean().default(true),
      unitId: Id.optional(),
      cursor: Cursor,
    }),
    output: page(CityNominee).extend({
      head: z.object({
        period: Period,
        criteria: NominationCriteria,
        ready: Count,
        chosen: Count,
        units: z.array(UnitNominations).max(200),
      }),
    }),
    errors: [],
  }),

  /** 推荐条件, of the whole city. */
  'nomination.set': endpoint({ input: NominationCriteria, output: NominationCriteria, errors: ['CHANGED_MEANWHILE'] }),
}
