import { ok, refuse } from '@shared/contract/result'
import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import { isActive } from '@shared/domain/team/life'
import { DAY_MS } from '@shared/domain/time/china-time'

/** A leader is asked at most once in so many days, whoever asks. */
const ASKED_FOR_MS = 7 * DAY_MS

const wasAsked = (askedAt: number | null | undefined, now: number) => now - (askedAt ?? 0) < ASKED_FOR_MS

/** 提醒 of a team's leader; within the week a second one changes nothing. */
export function askTeam(team: Team, now: number) {
  if (!isActive(team)) return refuse('TEAM_NOT_ACTIVE')
  if (wasAsked(team.dutyAskedAt, now)) return ok(team)
  const { _id: id, rev: atRev, name: subject } = team
  const asking = { personId: id, group: 'team', atRev, kind: 'dutyAsked', subject, link: { page: 'team', id } } as const
  return ok({ ...team, dutyAskedAt: now, isPending: true as const, outbox: [...team.outbox, asking] })
}

/** The same of a unit's administrators. */
export function askUnit(unit: ReportingUnit, now: number): ReportingUnit {
  if (wasAsked(unit.dutyAskedAt, now)) return unit
  const { _id: id, rev: atRev, name: subject, dirty = [], outbox = [] } = unit
  const link = { page: 'duties', id } as const
  const asking = { personId: id, group: 'desk', atRev, kind: 'unitDutyAsked', subject, link } as const
  // Units of older days carry neither list.
  return { ...unit, dutyAskedAt: now, isPending: true, dirty, outbox: [...outbox, asking] }
}
