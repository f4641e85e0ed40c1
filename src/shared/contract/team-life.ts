import * as z from 'zod'
import { Membership, VolunteerType } from './account'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'
import { TeamDetail, TeamLevel } from './team'

const Reason = z.string().trim().max(100)

/** 建队: what a new team is to be. A squad stands under a team of the same unit. */
export const TeamPlan = z.object({
  name: text(2, 40),
  unitId: Id,
  parentId: Id.nullable(),
  level: TeamLevel.extract(['team', 'squad']),
  kind: text(1, 20),
  tags: z.array(text(1, 20)).max(10),
  homeSubdistrictId: AreaId,
})
export type TeamPlan = z.infer<typeof TeamPlan>

/** 建队, 入队, 转队, 交接队长: everything in a team's life that one person asks and another decides. */
export const TeamRequestKind = z.enum(['found', 'join', 'transfer', 'handOver'])
export type TeamRequestKind = z.infer<typeof TeamRequestKind>
export const TeamRequestStatus = z.enum(['pending', 'approved', 'refused', 'withdrawn'])
export type TeamRequestStatus = z.infer<typeof TeamRequestStatus>

/**
 * 申请. What is approved is written into the accounts right afterwards; `jobs` does it where that was cut short. Names of
 * people are not kept here: they would outlive the account.
 */
export const TeamRequest = z.object({
  _id: Id,
  ...stored,
  kind: TeamRequestKind,
  /** The team asked for; for a founding, the id it will have. */
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  /** Whom it is about: who joins, moves, founds or takes over. */
  personId: Id,
  askedById: Id,
  /** 转队: the team left. 交接: none. */
  fromTeamId: Id.nullable(),
  fromTeamName: z.string(),
  plan: TeamPlan.nullable(),
  words: z.string(),
  status: TeamRequestStatus,
  /** Approved, and not yet written into the accounts. */
  isToApply: z.boolean(),
  decision: z.object({ byId: Id, at: Instant, reason: z.string() }).nullable(),
  askedAt: Instant,
  listKey: z.string(),
})
export type TeamRequest = z.infer<typeof TeamRequest>

export const TeamRequestView = TeamRequest.pick({
  _id: true,
  kind: true,
  teamId: true,
  teamName: true,
  unitId: true,
  personId: true,
  askedById: true,
  fromTeamName: true,
  plan: true,
  words: true,
  status: true,
  askedAt: true,
}).extend({
  personName: z.string(),
  /** What the person is as a volunteer; empty where it is one's own asking. */
  types: z.array(VolunteerType),
  skills: z.array(z.string()),
  reason: z.string(),
})
export type TeamRequestView = z.infer<typeof TeamRequestView>

/** 队员, as the team's leaders and the unit see them; others never. */
export const MemberView = Membership.pick({ role: true, since: true }).extend({
  personId: Id,
  name: z.string(),
  phone: z.string().nullable(),
})
export type MemberView = z.infer<typeof MemberView>

const Decide = z.object({ requestId: Id, isApproved: z.boolean(), reason: Reason.default('') })
/** Why a team cannot be founded as planned. */
const PLAN_ERRORS = [
  'TEAM_LIMIT_REACHED',
  'UNIT_NOT_VALID',
  'AREA_UNKNOWN',
  'TEAM_NAME_TAKEN',
  'TEAM_NOT_ACTIVE',
] as const
const MyMemberships = z.object({ memberships: z.array(Membership) })

export const teamLifeApi = {
  /** 建队: asked by a volunteer, who will lead it; the unit decides. */
  'team.found': endpoint({
    input: TeamPlan.extend({ key: FormKey, words: Reason.default('') }),
    output: TeamRequestView,
    errors: [...PLAN_ERRORS, 'TEXT_NOT_ALLOWED'],
  }),

  /** 报送单位 in which a team can be founded today, by name; of one, its name. */
  'team.units': endpoint({
    input: z.object({ unitId: Id.optional(), cursor: Cursor }),
    output: page(z.object({ _id: Id, name: z.string() })),
    errors: [],
  }),

  /** Foundings that wait for the unit, newest first. */
  'team.foundings': endpoint({
    input: z.object({ unitId: Id, cursor: Cursor }),
    output: page(TeamRequestView),
    errors: [],
  }),

  /** 批准建队: what was checked when it was asked is checked again, for weeks may lie between. */
  'team.decideFounding': endpoint({
    input: Decide,
    output: TeamRequestView,
    errors: ['DECIDED_ALREADY', 'REFUSAL_UNEXPLAINED', ...PLAN_ERRORS, 'REQUEST_OUTDATED', 'CHANGED_MEANWHILE'],
  }),

  /** 入队: asks a team's leaders; twice is once, and after a refusal one may ask again. */
  'team.join': endpoint({
    input: z.object({ teamId: Id, words: Reason.default('') }),
    output: TeamRequestView,
    errors: ['ALREADY_MEMBER', 'TEAM_LIMIT_REACHED', 'TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),

  /** 转队: from one team to another in one step; the receiving team decides, past hours stay where they were made. */
  'team.transfer': endpoint({
    input: z.object({ fromTeamId: Id, toTeamId: Id, personId: Id, words: Reason.default('') }),
    output: TeamRequestView,
    errors: ['NOT_A_MEMBER', 'ALREADY_MEMBER', 'LEADER_MUST_HAND_OVER', 'TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),

  /** Joinings and transfers that wait for a team, newest first. */
  'team.requests': endpoint({
    input: z.object({ teamId: Id, cursor: Cursor }),
    output: page(TeamRequestView),
    errors: [],
  }),

  'team.decideRequest': endpoint({
    input: Decide,
    output: TeamRequestView,
    errors: [
      'DECIDED_ALREADY',
      'REFUSAL_UNEXPLAINED',
      'TEAM_LIMIT_REACHED',
      'TEAM_NOT_ACTIVE',
      'REQUEST_OUTDATED',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** What I asked, and what is asked of me, newest first, with the answers. */
  'team.myRequests': endpoint({ input: z.object({ cursor: Cursor }), output: page(TeamRequestView), errors: [] }),

  'team.withdrawRequest': endpoint({
    input: z.object({ requestId: Id }),
    output: TeamRequestView,
    errors: ['DECIDED_ALREADY', 'CHANGED_MEANWHILE'],
  }),

  /** 退队. The leader hands over first. Who is out already stays out. */
  'team.leave': endpoint({
    input: z.object({ teamId: Id }),
    output: MyMemberships,
    errors: ['LEADER_MUST_HAND_OVER', 'CHANGED_MEANWHILE'],
  }),

  /** 交接: offers the lead to a member, who has to accept; a new offer replaces the one before. */
  'team.offerHandOver': endpoint({
    input: z.object({ teamId: Id, personId: Id }),
    output: TeamRequestView,
    errors: ['NOT_A_MEMBER', 'TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),

  'team.answerHandOver': endpoint({
    input: z.object({ requestId: Id, isAccepted: z.boolean() }),
    output: TeamRequestView,
    errors: ['DECIDED_ALREADY', 'TEAM_NOT_ACTIVE', 'REQUEST_OUTDATED', 'CHANGED_MEANWHILE'],
  }),

  /** 队伍管理员: one for every hundred members begun (KX rule). */
  'team.setAdmin': endpoint({
    input: z.object({ teamId: Id, personId: Id, isAdmin: z.boolean() }),
    output: MemberView,
    errors: ['NOT_A_MEMBER', 'ADMIN_LIMIT_REACHED', 'TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),

  /** 队员 with name, role, since when and phone; every look is written down. */
  'team.members': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(MemberView), errors: [] }),

  /** 暂停: the team posts nothing and takes no orders until it is resumed. */
  'team.suspend': endpoint({
    input: z.object({ teamId: Id, reason: text(2, 100) }),
    output: TeamDetail,
    errors: ['TEAM_MERGED', 'CHANGED_MEANWHILE'],
  }),

  'team.resume': endpoint({
    input: z.object({ teamId: Id }),
    output: TeamDetail,
    errors: ['TEAM_MERGED', 'CHANGED_MEANWHILE'],
  }),

  /** 合并: a team goes into another of its unit. Asked again it goes on where it stopped; `isDone` once all have moved. */
  'team.merge': endpoint({
    input: z.object({ teamId: Id, intoTeamId: Id, reason: text(2, 100) }),
    output: z.object({ isDone: z.boolean(), moved: z.number().int() }),
    errors: ['TEAM_MERGED', 'TEAM_NOT_ACTIVE', 'TEAM_OTHER_UNIT', 'TEAM_WORK_OPEN', 'CHANGED_MEANWHILE'],
  }),
}
