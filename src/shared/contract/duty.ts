import * as z from 'zod'
import { Period } from './dashboard'
import { endpoint } from './endpoint'
import { Count, Cursor, Id, Instant, page } from './fields'
import { DutySetting } from './unit'

/**
 * 职责灯: done; over and waiting to be closed; published ahead; nothing published yet; or, red, the term before went by
 * without one and this one has none yet (PRODUCT.md, section 9).
 */
export const DutyLight = z.enum(['missed', 'atRisk', 'planned', 'toClose', 'done'])
export type DutyLight = z.infer<typeof DutyLight>

/** Why a light is as it is, where the activities alone do not say it. */
export const DutyWhy = z.enum(['missedBefore', 'lately'])
export type DutyWhy = z.infer<typeof DutyWhy>

/** How one group stands to its duty in one term. */
export const DutyState = z.object({
  light: DutyLight,
  /** Whether it will be met if nothing more is published. */
  isOnTrack: z.boolean(),
  need: Count,
  /** Closed and proven; over and not closed; published ahead. */
  proven: Count,
  ended: Count,
  ahead: Count,
  /** End of the next one that is published ahead. */
  nextAt: Instant.nullable(),
  why: DutyWhy.nullable(),
})
export type DutyState = z.infer<typeof DutyState>

/** One team that has a duty. */
export const TeamDuty = DutyState.extend({
  teamId: Id,
  name: z.string(),
  foundedAt: Instant,
  /** When its leader was last asked for one. */
  askedAt: Instant.nullable(),
})
export type TeamDuty = z.infer<typeof TeamDuty>

/** Registered volunteers, measured against what is asked for; there is no day by which. */
const HeadCount = z.object({ has: Count, need: Count, isMet: z.boolean() })

/** What a unit itself owes: activities in the month, registered volunteers; null where nothing is asked. */
export const UnitDuty = z.object({
  month: DutyState.nullable(),
  monthEnds: Period.shape.to,
  volunteers: HeadCount.nullable(),
})
export type UnitDuty = z.infer<typeof UnitDuty>

const Lights = z.record(DutyLight, Count)

/** One unit as the city sees it: the worst of its lights, null where it owes nothing. */
export const UnitLights = UnitDuty.extend({
  unitId: Id,
  name: z.string(),
  isPilot: z.boolean(),
  light: DutyLight.nullable(),
  teams: Lights,
  askedAt: Instant.nullable(),
})
export type UnitLights = z.infer<typeof UnitLights>

const Asked = z.object({ askedAt: Instant })

export const dutyApi = {
  /** 职责灯 of one unit: its own duties, and its teams', the red ones first. */
  'duty.unit': endpoint({
    input: z.object({ unitId: Id, light: DutyLight.optional(), cursor: Cursor }),
    output: page(TeamDuty).extend({
      name: z.string(),
      isPilot: z.boolean(),
      quarter: Period,
      daysLeft: Count,
      lights: Lights,
      /** Teams that stand still or were not there in this quarter: they owe nothing. */
      resting: Count,
      own: UnitDuty,
      setting: DutySetting,
      volunteerTarget: Count.nullable(),
    }),
    errors: [],
  }),

  /** 职责灯 of every unit. A page looks at so many units; with a light it holds those of them that show it. */
  'duty.city': endpoint({
    input: z.object({ light: DutyLight.optional(), pilotsOnly: z.boolean().optional(), cursor: Cursor }),
    output: page(UnitLights),
    errors: [],
  }),

  /** 提醒: asks a team's leader for an activity, at most once in seven days; asked again it answers when that was. */
  'duty.ask': endpoint({
    input: z.object({ teamId: Id }),
    output: Asked,
    errors: ['TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),

  /** The city asks a unit in the same way. */
  'duty.askUnit': endpoint({ input: z.object({ unitId: Id }), output: Asked, errors: ['CHANGED_MEANWHILE'] }),

  /** 职责设置 of one unit. */
  'duty.set': endpoint({
    input: DutySetting.extend({ unitId: Id, isPilot: z.boolean(), volunteerTarget: Count.nullable() }),
    output: DutySetting,
    errors: ['CHANGED_MEANWHILE'],
  }),
}
