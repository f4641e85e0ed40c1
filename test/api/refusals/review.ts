import { anActivity, STARTS_AT } from '../../builders/activity'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'
import { A1, lost, published, row } from './case'

const { leader, admin, cityAdmin } = people

const held = { insurer: '人保财险', policyNumber: 'PICC-2026-0001', from: '2026-11-01', to: '2026-11-25', people: 100 }
const high = { level: 'high' as const, note: '爬山', protection: '' }
const review = { submittedById: 'p-leader', submittedAt: NOW, decidedById: null, decidedAt: null, reason: '' }
const handedIn = { activities: [anActivity({ status: 'submitted', review })] }
const risky = { activities: [anActivity({ status: 'submitted', review, risk: high })] }
const passed = { ...A1, isPassed: true, reason: '' }

export const reviewRefusals = [
  row('activity.review', {
    code: 'FORBIDDEN',
    why: 'a leader does not pass their own',
    as: leader,
    input: passed,
    given: handedIn,
  }),
  row('activity.review', {
    code: 'ACTIVITY_NOT_SUBMITTED',
    why: 'it is out already',
    as: admin,
    input: passed,
    given: published,
  }),
  row('activity.review', {
    code: 'CHECK_REASON_MISSING',
    why: 'returned without a word',
    as: admin,
    input: { ...A1, isPassed: false, reason: '' },
    given: handedIn,
  }),
  row('activity.review', {
    code: 'ACTIVITY_STARTED',
    why: 'its time has come',
    as: admin,
    input: passed,
    given: handedIn,
    now: STARTS_AT,
  }),
  row('activity.review', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team was suspended meanwhile',
    as: cityAdmin,
    input: passed,
    given: {
      teams: [aTeam({ _id: 't-still', suspendedAt: NOW })],
      activities: [anActivity({ status: 'submitted', review, teamId: 't-still' })],
    },
  }),
  row('activity.review', {
    code: 'INSURANCE_MISSING',
    why: 'high risk without insurance',
    as: admin,
    input: passed,
    given: risky,
  }),
  row('activity.review', {
    code: 'INSURANCE_NOT_COVERING',
    why: 'insured for another month',
    as: admin,
    input: passed,
    given: {
      activities: [
        anActivity({
          status: 'submitted',
          review,
          risk: high,
          policy: { ...held, from: '2026-10-01', to: '2026-10-31' },
        }),
      ],
    },
  }),
  row('activity.review', {
    code: 'INSURANCE_TOO_FEW',
    why: 'more places than people insured',
    as: admin,
    input: passed,
    given: { activities: [anActivity({ status: 'submitted', review, risk: high, policy: { ...held, people: 2 } })] },
  }),
  row('activity.review', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second administrator was faster',
    as: admin,
    input: passed,
    given: handedIn,
    meddle: lost('activities'),
  }),
  ...(['unit.setReview', 'unit.setHandHours'] as const).map((action) =>
    row(action, {
      code: 'CHANGED_MEANWHILE',
      why: 'somebody renamed the unit meanwhile',
      as: admin,
      input: { unitId: 'u-1', isOn: true },
      meddle: lost('units'),
    }),
  ),
]

const notice = { year: '2027', off: ['2027-01-01'], worked: [], source: '国务院办公厅通知' }

export const calendarRefusals = [
  row('calendar.load', { code: 'FORBIDDEN', why: 'a district loads none', as: admin, input: notice }),
  row('calendar.load', {
    code: 'CALENDAR_BUILT_IN',
    why: 'the program knows 2026',
    as: cityAdmin,
    input: { ...notice, year: '2026', off: ['2026-01-01'] },
  }),
  row('calendar.load', {
    code: 'CALENDAR_WRONG',
    why: 'a day of another year',
    as: cityAdmin,
    input: { ...notice, off: ['2028-01-01'] },
  }),
  row('calendar.load', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other administrator was faster',
    as: cityAdmin,
    input: notice,
    meddle: (store) => {
      store.calendars.insert = async () => false
    },
  }),
]
