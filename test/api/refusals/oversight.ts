import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aNomination } from '../../builders/nomination'
import { aClosedActivity } from '../../builders/activity'
import { aConfirmedPresence } from '../../builders/attendance'
import { aRecordTransfer } from '../../builders/record-transfer'
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

const which = { unitId: 'u-1', year: 2026 }
const naming = { ...which, kind: 'volunteer' as const, id: 'p-volunteer', words: '全年进村十八场' }
const drawn = { nominations: [aNomination()] }

export const nominationRefusals = [
  row('nomination.draw', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague does the same',
    as: admin,
    input: which,
    given: drawn,
    meddle: lost('nominations'),
  }),
  row('nomination.choose', {
    code: 'NOT_A_CANDIDATE',
    why: 'does not meet the criteria',
    as: admin,
    input: { ...naming, id: 'p-rival' },
    given: drawn,
  }),
  row('nomination.choose', {
    code: 'CHANGED_MEANWHILE',
    why: 'drawn up anew at this moment',
    as: admin,
    input: naming,
    given: drawn,
    meddle: lost('nominations'),
  }),
  row('nomination.set', {
    code: 'CHANGED_MEANWHILE',
    why: 'the city’s document was written',
    as: cityAdmin,
    input: {},
    meddle: lost('units'),
  }),
]

const handed = { unitId: 'u-1', activityId: 'a-closed', verdict: 'confirmed' } as const
const held = { activities: [aClosedActivity()], attendances: [aConfirmedPresence({ activityId: 'a-closed' })] }

export const transferRefusals = [
  row('recordTransfer.answer', { code: 'NOT_FOUND', why: 'no such activity', as: admin, input: handed }),
  row('recordTransfer.answer', {
    code: 'TRANSFER_NOT_SENT',
    why: 'nothing was sent',
    as: admin,
    input: handed,
    given: held,
  }),
  row('recordTransfer.answer', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague was faster',
    as: admin,
    input: handed,
    given: { ...held, recordTransfers: [aRecordTransfer()] },
    meddle: lost('recordTransfers'),
  }),
]
