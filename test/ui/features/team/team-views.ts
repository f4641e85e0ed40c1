import type { AccountView } from '@shared/contract/account'
import type { TeamDetail } from '@shared/contract/team'
import type { TeamRequest, TeamRequestView } from '@shared/contract/team-life'
import { aTeam } from '../../../builders/team'
import { pageOf, says } from '../fake-cloud'

/** One team as the cloud shows it. */
export const detail = (wish: Partial<TeamDetail> = {}): TeamDetail => ({
  ...aTeam(),
  members: 104,
  suspensionReason: null,
  myJoining: null,
  ...wish,
})
/** One request as the cloud shows it. */
export const seen = (request: TeamRequest, wish: Partial<TeamRequestView> = {}): TeamRequestView => ({
  ...request,
  personName: '钱同学',
  types: ['student'],
  skills: ['修电器'],
  reason: request.decision?.reason ?? '',
  ...wish,
})
/** What every page about a team asks. */
export const worldOf = (me: AccountView, team = detail()) => ({
  'account.me': says('account.me', me),
  'team.get': says('team.get', team),
  'activity.list': says('activity.list', pageOf()),
})
