import { aClosing, anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence } from '../../builders/attendance'
import { people } from '../../builders/city'
import { hours } from '../../builders/clock'
import { aCorrection } from '../../builders/correction'
import { A1, lost, present, published, row, signedUp } from './case'

const { volunteer, leader, secondLeader, rival, admin, stranger } = people

const was = { ...published, attendances: [aPresence({ personName: '李志愿' })] }
const shorter = { startsAt: STARTS_AT, endsAt: ENDS_AT - hours(1) }
const wish = { ...A1, ...shorter, key: 'correct001', reason: '早走了一小时' }
const proposal = {
  ...A1,
  key: 'correct001',
  personId: 'p-volunteer',
  change: { kind: 'times', ...shorter },
  reason: '早走了一小时',
  evidence: '签到表上写着',
} as const
const same = { startsAt: STARTS_AT, endsAt: ENDS_AT }
const yes = { correctionId: 'co-1', isAccepted: true, note: '照片里有他' }
const less = { ...present, attendances: [aPresence({ checkOut: null })] }
const asked = { ...was, corrections: [aCorrection({ change: { kind: 'times', ...shorter } })] }
const hourLess = aPresence({ endsAt: ENDS_AT - hours(1) })
const proposed = {
  ...published,
  attendances: [hourLess],
  corrections: [aCorrection({ status: 'proposed', proposedById: 'p-leader' })],
}
const after = { now: ENDS_AT }

export const correctionRefusals = [
  row('correction.ask', { code: 'NOT_FOUND', why: 'was not there', as: stranger, input: wish, given: was, ...after }),
  row('correction.ask', {
    code: 'NOT_SIGNED_UP',
    why: 'had withdrawn',
    as: volunteer,
    input: wish,
    given: { ...published, attendances: [anAttendance({ status: 'withdrawn' })] },
    ...after,
  }),
  row('correction.ask', {
    code: 'ACTIVITY_NOT_ENDED',
    why: 'still going on',
    as: volunteer,
    input: wish,
    given: less,
    now: ENDS_AT - 1,
  }),
  row('correction.ask', {
    code: 'TIMES_IMPOSSIBLE',
    why: 'before it began',
    as: volunteer,
    input: { ...wish, startsAt: STARTS_AT - 1 },
    given: was,
    ...after,
  }),
  row('correction.ask', {
    code: 'NOTHING_TO_CORRECT',
    why: 'says the same',
    as: volunteer,
    input: { ...wish, ...same },
    given: was,
    ...after,
  }),
  row('correction.ask', {
    code: 'TOO_MANY_CORRECTIONS',
    why: 'five are under way',
    as: volunteer,
    input: wish,
    given: { ...was, corrections: [1, 2, 3, 4, 5].map((n) => aCorrection({ _id: `co-${n}` })) },
    ...after,
  }),
  row('correction.propose', { code: 'NOT_FOUND', why: 'not theirs', as: rival, input: proposal, given: was, ...after }),
  row('correction.propose', {
    code: 'NOT_CHECKED_IN',
    why: 'that is what typing in by hand is for',
    as: leader,
    input: proposal,
    given: signedUp,
    ...after,
  }),
  row('correction.propose', {
    code: 'ACTIVITY_NOT_ENDED',
    why: 'still going on',
    as: leader,
    input: proposal,
    given: was,
  }),
  row('correction.propose', {
    code: 'ACTIVITY_NOT_CLOSED',
    why: 'nothing was stated yet',
    as: leader,
    input: { ...A1, key: 'correct001', change: { ...stated(), kind: 'closing' }, reason: '数错了', evidence: '签到表' },
    given: was,
    ...after,
  }),
  row('correction.propose', {
    code: 'TIMES_IMPOSSIBLE',
    why: 'out before in',
    as: leader,
    input: { ...proposal, change: { kind: 'times', startsAt: ENDS_AT, endsAt: STARTS_AT } },
    given: was,
    ...after,
  }),
  row('correction.propose', {
    code: 'NOTHING_TO_CORRECT',
    why: 'says the same',
    as: leader,
    input: { ...proposal, change: { kind: 'times', ...same } },
    given: was,
    ...after,
  }),
  row('correction.propose', {
    code: 'CHANGED_MEANWHILE',
    why: 'sent twice at once',
    as: leader,
    input: proposal,
    given: was,
    ...after,
    meddle: (store) => {
      store.corrections.insert = async () => false
    },
  }),
  row('correction.decide', { code: 'NOT_FOUND', why: 'not theirs to say', as: rival, input: yes, given: asked }),
  row('correction.decide', {
    code: 'CORRECTION_DECIDED',
    why: 'a colleague decided',
    as: admin,
    input: yes,
    given: { ...was, corrections: [aCorrection({ status: 'refused' })] },
  }),
  row('correction.decide', {
    code: 'CONFIRMS_SELF',
    why: 'their own hours',
    as: leader,
    input: yes,
    given: {
      activities: [anActivity()],
      attendances: [aPresence({ personId: 'p-leader' })],
      corrections: [aCorrection({ personId: 'p-leader', askedById: 'p-leader' })],
    },
  }),
  row('correction.decide', {
    code: 'OTHER_TEAM_NEEDED',
    why: 'hours grow, and both are of the team',
    as: secondLeader,
    input: yes,
    given: { ...proposed, attendances: [{ ...hourLess, endsAt: ENDS_AT }] },
  }),
  row('correction.decide', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague was faster',
    as: admin,
    input: yes,
    given: asked,
    meddle: lost('corrections'),
  }),
  row('correction.list', { code: 'FORBIDDEN', why: 'a member', as: volunteer, input: { teamId: 't-1' } }),
  row('correction.list', { code: 'FORBIDDEN', why: 'of nobody in particular', as: admin, input: {} }),
]

// Helpers

function stated() {
  const { audienceOnSite, audienceOnline, sessions, lessons } = aClosing()
  return { audienceOnSite, audienceOnline, sessions, lessons }
}
