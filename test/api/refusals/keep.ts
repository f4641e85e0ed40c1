import { aClosedActivity, anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence, byHand } from '../../builders/attendance'
import { people, type Documents } from '../../builders/city'
import { aPhoto } from '../../builders/photo'
import { A1, lost, ongoing, present, published, row, signedUp } from './case'

const { volunteer, leader, secondLeader, rival, admin } = people

const byHandInput = {
  ...A1,
  personId: 'p-volunteer',
  startsAt: STARTS_AT,
  endsAt: ENDS_AT,
  reason: '手机没电',
  evidence: '签到表上有签字',
}
const confirm = { ...A1, personIds: ['p-volunteer'] }
const amended = aPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT) })
const ended = (documents: Documents) => ({ given: { ...published, ...documents }, now: ENDS_AT })

export const keepRefusals = [
  row('attendance.amend', {
    code: 'NOT_SIGNED_UP',
    why: 'was never expected',
    as: leader,
    input: byHandInput,
    ...ended({}),
  }),
  row('attendance.amend', {
    code: 'NOT_SIGNED_UP',
    why: 'had withdrawn',
    as: leader,
    input: byHandInput,
    ...ended({ attendances: [anAttendance({ status: 'withdrawn' })] }),
  }),
  row('attendance.amend', {
    code: 'ACTIVITY_NOT_ENDED',
    why: 'still going on',
    as: leader,
    input: byHandInput,
    given: signedUp,
    now: ongoing,
  }),
  row('attendance.amend', {
    code: 'ACTIVITY_FINAL',
    why: 'closed',
    as: leader,
    input: { ...byHandInput, activityId: 'a-closed' },
    given: { activities: [aClosedActivity()] },
  }),
  row('attendance.amend', {
    code: 'ALREADY_CHECKED_IN',
    why: 'the code is better evidence',
    as: leader,
    input: byHandInput,
    ...ended({ attendances: [aPresence()] }),
  }),
  row('attendance.amend', {
    code: 'EVIDENCE_MISSING',
    why: 'nothing bears it out',
    as: leader,
    input: { ...byHandInput, evidence: undefined },
    ...ended({ attendances: [anAttendance()] }),
  }),
  row('attendance.amend', {
    code: 'NOT_FOUND',
    why: 'a photo of another activity',
    as: leader,
    input: { ...byHandInput, photoId: 'ph-1' },
    ...ended({ attendances: [anAttendance()], photos: [aPhoto({ _id: 'ph-1', activityId: 'a-2' })] }),
  }),
  row('attendance.amend', {
    code: 'TIMES_IMPOSSIBLE',
    why: 'outside the planned time',
    as: leader,
    input: { ...byHandInput, endsAt: ENDS_AT + 1 },
    ...ended({ attendances: [anAttendance()] }),
  }),
  row('attendance.amend', {
    code: 'TIMES_IMPOSSIBLE',
    why: 'out before in',
    as: leader,
    input: { ...byHandInput, endsAt: STARTS_AT },
    ...ended({ attendances: [anAttendance()] }),
  }),
  row('attendance.amend', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: byHandInput,
    ...ended({ attendances: [anAttendance()] }),
    meddle: lost('attendances'),
  }),
  row('attendance.amend', {
    code: 'NOT_FOUND',
    why: 'a member does not run it',
    as: volunteer,
    input: byHandInput,
    ...ended({ attendances: [anAttendance()] }),
  }),
  row('attendance.confirm', {
    code: 'ACTIVITY_NOT_OPEN',
    why: 'not begun',
    as: leader,
    input: confirm,
    given: signedUp,
  }),
  row('attendance.confirm', {
    code: 'ACTIVITY_FINAL',
    why: 'cancelled',
    as: leader,
    input: confirm,
    given: { activities: [anActivity({ status: 'cancelled' })], attendances: [aPresence()] },
    now: ENDS_AT,
  }),
  row('attendance.confirm', {
    code: 'CONFIRMS_SELF',
    why: 'nobody vouches for themselves',
    as: leader,
    input: { ...A1, personIds: ['p-leader'] },
    ...ended({ attendances: [aPresence({ personId: 'p-leader' })] }),
  }),
  row('attendance.confirm', {
    code: 'OTHER_TEAM_NEEDED',
    why: 'typed in by hand, own team',
    as: secondLeader,
    input: confirm,
    ...ended({ attendances: [amended] }),
  }),
  row('attendance.confirm', {
    code: 'OTHER_TEAM_NEEDED',
    why: 'the one who typed it in is no second person',
    as: admin,
    input: confirm,
    ...ended({
      attendances: [aPresence({ checkIn: byHand(STARTS_AT, 'p-admin'), checkOut: byHand(ENDS_AT, 'p-admin') })],
    }),
  }),
  row('attendance.confirm', {
    code: 'STILL_PRESENT',
    why: 'has neither left nor is it over',
    as: leader,
    input: confirm,
    given: present,
    now: ongoing,
  }),
  row('attendance.confirm', {
    code: 'NOT_CHECKED_IN',
    why: 'never came',
    as: leader,
    input: confirm,
    ...ended({ attendances: [anAttendance()] }),
  }),
  row('attendance.confirm', {
    code: 'CHANGED_MEANWHILE',
    why: 'checks out at this moment',
    as: leader,
    input: confirm,
    ...ended({ attendances: [aPresence()] }),
    meddle: lost('attendances'),
  }),
  row('attendance.confirm', {
    code: 'NOT_FOUND',
    why: 'the leader of another team',
    as: rival,
    input: confirm,
    ...ended({ attendances: [aPresence()] }),
  }),
]
