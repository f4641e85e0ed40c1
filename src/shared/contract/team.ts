import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page, text } from './fields'
import { stored } from './stored'

export const TeamLevel = z.enum(['corps', 'detachment', 'team', 'squad'])
export type TeamLevel = z.infer<typeof TeamLevel>

/** 暂停: from when to when a team stood still, and why; duties respect it. */
export const Suspension = z.object({ from: Instant, to: Instant.nullable(), reason: z.string(), byId: Id })
export type Suspension = z.infer<typeof Suspension>

/**
 * 队伍: founded and suspended on dates; levels are data (PRODUCT.md, section 2). Who belongs to it and as what stands in
 * the accounts alone; `leaderName` is a copy for the screen.
 */
export const Team = z.object({
  _id: Id,
  ...stored,
  name: text(2, 40),
  unitId: Id,
  parentId: Id.nullable(),
  level: TeamLevel,
  kind: z.string(),
  tags: z.array(z.string()),
  homeSubdistrictId: AreaId,
  foundedAt: Instant,
  /** Since when it stands still or has ended; null while it is active. */
  suspendedAt: Instant.nullable(),
  suspensions: z.array(Suspension).default([]),
  /** 合并: the team that took its people over; its records stay with it. */
  successorId: Id.nullable().default(null),
  successorName: z.string().default(''),
  /** Who is just being made an admin: written down first, so that two at once cannot exceed the limit. */
  appointingId: Id.nullable().default(null),
  /** When its leader was last asked for an activity that is owed. */
  dutyAskedAt: Instant.nullable().default(null),
  leaderName: z.string(),
  listKey: z.string(),
})
export type Team = z.infer<typeof Team>

export const TeamView = Team.pick({
  _id: true,
  name: true,
  unitId: true,
  level: true,
  kind: true,
  tags: true,
  foundedAt: true,
  suspendedAt: true,
  successorId: true,
  successorName: true,
  leaderName: true,
})
export type TeamView = z.infer<typeof TeamView>

/** One team opened: how many are in it, why it stands still, and where my own asking to join stands. */
export const TeamDetail = TeamView.extend({
  members: z.number().int(),
  /** Told to its members and to the unit, null to others. */
  suspensionReason: z.string().nullable(),
  myJoining: z
    .object({ requestId: Id, status: z.enum(['pending', 'approved', 'refused', 'withdrawn']), reason: z.string() })
    .nullable(),
})
export type TeamDetail = z.infer<typeof TeamDetail>

export const teamApi = {
  /** 队伍: the teams of one reporting unit, by name. */
  'team.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(TeamView), errors: [] }),

  'team.get': endpoint({ input: z.object({ teamId: Id }), output: TeamDetail, errors: [] }),
}
