import { Nomination } from '@shared/contract/nomination'
import { NOW } from './clock'

/** 推荐表 of the first unit: the volunteer and their team meet the criteria. */
export const aNomination = (wish: Partial<Nomination> = {}): Nomination =>
  Nomination.parse({
    _id: 'u-1-2026',
    rev: 0,
    unitId: 'u-1',
    year: 2026,
    period: { from: '2025-12-23', to: '2026-12-22' },
    criteria: {},
    volunteers: [{ personId: 'p-volunteer', teamId: 't-1', activities: 12, minutes: 1_440 }],
    teams: [{ teamId: 't-1', activities: 20, volunteers: 30, minutes: 9_000 }],
    ready: { volunteers: 1, teams: 1 },
    chosen: {},
    drawnAt: NOW,
    drawnById: 'p-admin',
    ...wish,
  })
