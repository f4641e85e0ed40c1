import { Team } from '@shared/contract/team'
import { DAY_MS } from '@shared/domain/time/china-time'
import { NOW } from './clock'

/** 队伍 of the first unit. */
export const aTeam = (wish: Partial<Team> = {}): Team =>
  Team.parse({
    _id: 't-1',
    rev: 0,
    name: '红岩科普队',
    unitId: 'u-1',
    parentId: null,
    level: 'team',
    kind: 'lecturers',
    tags: [],
    homeSubdistrictId: 's-1',
    foundedAt: NOW - 900 * DAY_MS,
    suspendedAt: null,
    leaderName: '陈队长',
    listKey: wish._id ?? 't-1',
    ...wish,
  })
