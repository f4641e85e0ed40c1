import type { TeamRequestKind, TeamRequestStatus } from '@shared/contract/team-life'

/** What somebody asked of a team or a unit. */
export const TEAM_REQUEST_KIND_TEXT: Record<TeamRequestKind, string> = {
  found: '建队',
  join: '入队',
  transfer: '转队',
  handOver: '交接队长',
}

export const TEAM_REQUEST_STATUS_TEXT: Record<TeamRequestStatus, string> = {
  pending: '待答复',
  approved: '通过',
  refused: '没有通过',
  withdrawn: '已撤回',
}
