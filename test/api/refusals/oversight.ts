import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'
import { lost, row } from './case'

const { admin, cityAdmin, rival } = people

export const dutyRefusals = [
  row('duty.ask', { code: 'NOT_FOUND', why: 'another team’s leader', as: rival, input: { teamId: 't-1' } }),
  row('duty.ask', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'stands still',
    as: admin,
    input: { teamId: 't-5' },
    given: { teams: [aTeam({ _id: 't-5', suspendedAt: NOW })] },
  }),
  row('duty.ask', {
    code: 'CHANGED_MEANWHILE',
    why: 'keeps changing',
    as: admin,
    input: { teamId: 't-1' },
    meddle: lost('teams'),
  }),
  row('duty.askUnit', {
    code: 'CHANGED_MEANWHILE',
    why: 'keeps changing',
    as: cityAdmin,
    input: { unitId: 'u-1' },
    meddle: lost('units'),
  }),
  row('duty.set', {
    code: 'CHANGED_MEANWHILE',
    why: 'renamed at this moment',
    as: cityAdmin,
    input: { unitId: 'u-1', isPilot: true, volunteerTarget: null },
    meddle: lost('units'),
  }),
]
