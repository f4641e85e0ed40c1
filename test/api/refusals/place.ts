import { aClosedActivity, aClosing, anActivity, ENDS_AT } from '../../builders/activity'
import { aPresence } from '../../builders/attendance'
import { people } from '../../builders/city'
import { aPhoto } from '../../builders/photo'
import { A1, lost, ongoing, published, row, signedUp } from './case'

const { volunteer, leader, resident } = people

export const placeRefusals = [
  row('activity.signUp', {
    code: 'REGISTRATION_REQUIRED',
    why: 'a resident is no volunteer yet',
    as: resident,
    input: A1,
    given: published,
  }),
  row('activity.signUp', {
    code: 'ACTIVITY_NOT_OPEN',
    why: 'it is over',
    as: volunteer,
    input: A1,
    given: published,
    now: ENDS_AT,
  }),
  row('activity.signUp', {
    code: 'ACTIVITY_NOT_OPEN',
    why: 'it was cancelled',
    as: volunteer,
    input: A1,
    given: { activities: [anActivity({ status: 'cancelled' })] },
  }),
  row('activity.signUp', {
    code: 'ACTIVITY_BUSY',
    why: 'everybody at once',
    as: volunteer,
    input: A1,
    given: published,
    meddle: (store) => {
      store.activities.change = async () => false
    },
  }),
  row('activity.withdraw', {
    code: 'NOT_SIGNED_UP',
    why: 'never signed up',
    as: volunteer,
    input: A1,
    given: published,
  }),
  row('activity.withdraw', {
    code: 'ALREADY_CHECKED_IN',
    why: 'is there',
    as: volunteer,
    input: A1,
    given: { ...published, attendances: [aPresence()] },
    now: ongoing,
  }),
  row('activity.withdraw', {
    code: 'ACTIVITY_BUSY',
    why: 'somebody keeps being faster',
    as: volunteer,
    input: A1,
    given: signedUp,
    meddle: lost('activities'),
  }),
  row('activity.withdraw', {
    code: 'ACTIVITY_NOT_OPEN',
    why: 'it is over',
    as: volunteer,
    input: A1,
    given: signedUp,
    now: ENDS_AT,
  }),
]

const close = { ...A1, closing: aClosing() }

export const closeRefusals = [
  row('activity.close', {
    code: 'ACTIVITY_NOT_ENDED',
    why: 'still going on',
    as: leader,
    input: close,
    given: published,
    now: ongoing,
  }),
  row('activity.close', {
    code: 'ACTIVITY_FINAL',
    why: 'closed already',
    as: leader,
    input: { ...close, activityId: 'a-closed' },
    given: { activities: [aClosedActivity()] },
  }),
  row('activity.close', {
    code: 'ATTENDANCE_UNCONFIRMED',
    why: 'somebody waits for the leader',
    as: leader,
    input: close,
    given: { ...published, attendances: [aPresence()] },
    now: ENDS_AT,
  }),
  row('activity.close', {
    code: 'PHOTO_MISSING',
    why: 'neither photo nor reason',
    as: leader,
    input: { ...A1, closing: aClosing({ noPhotoReason: ' ' }) },
    given: published,
    now: ENDS_AT,
  }),
  row('activity.close', {
    code: 'PHOTO_MISSING',
    why: 'the photo has not passed',
    as: leader,
    input: { ...A1, closing: aClosing({ bestPhotoIds: ['ph-1'] }) },
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
    now: ENDS_AT,
  }),
  row('activity.close', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: close,
    given: published,
    now: ENDS_AT,
    meddle: lost('activities'),
  }),
  row('activity.close', {
    code: 'FORBIDDEN',
    why: 'a member does not run it',
    as: volunteer,
    input: close,
    given: published,
    now: ENDS_AT,
  }),
]
