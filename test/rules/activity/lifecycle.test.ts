import { closeActivity } from '@shared/domain/activity/close'
import { cancelActivity, publishActivity } from '@shared/domain/activity/lifecycle'
import type { Activity } from '@shared/contract/activity'
import { aClosedActivity, aClosing, anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence } from '../../builders/attendance'
import { NOW } from '../../builders/clock'
import { aPolicy } from '../../builders/credential'

const draft = (wish: Partial<Activity> = {}) => anActivity({ status: 'draft', publishedAt: null, ...wish })
const refusalOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code)
const KEY = 't-1|u-1|s-1|2026-11-22'

describe('发布', () => {
  it('opens a draft, names its bucket, and tells the order behind it', () => {
    expect(publishActivity(draft({ orderId: 'o-1' }), NOW)).toMatchObject({
      ok: true,
      value: {
        status: 'published',
        publishedAt: NOW,
        isPending: true,
        dirty: [KEY],
        effects: [{ orderId: 'o-1', effect: 'scheduled' }],
      },
    })
  })

  it.each([
    { why: 'out already', activity: anActivity(), now: NOW, code: 'ACTIVITY_NOT_DRAFT' },
    { why: 'its time has come', activity: draft(), now: STARTS_AT, code: 'ACTIVITY_STARTED' },
    {
      why: 'high risk without insurance',
      activity: draft({ risk: { level: 'high', note: '登高', protection: '' }, insurance: ' ' }),
      now: NOW,
      code: 'INSURANCE_MISSING',
    },
    {
      why: 'high risk with insurance',
      activity: draft({ risk: { level: 'high', note: '登高', protection: '' }, policy: aPolicy() }),
      now: NOW,
      code: null,
    },
  ])('$why: $code', ({ activity, now, code }) => {
    expect(refusalOf(publishActivity(activity, now))).toBe(code)
  })
})

describe('取消', () => {
  it('tells everybody with a place or waiting, and opens the order again', () => {
    const activity = anActivity({ people: ['a', 'b'], waiting: ['c'], orderId: 'o-1' })
    const cancelled = cancelActivity(activity, '下大雨', NOW)

    expect(cancelled).toMatchObject({
      ok: true,
      value: {
        status: 'cancelled',
        cancelReason: '下大雨',
        dirty: [KEY],
        effects: [{ orderId: 'o-1', effect: 'reopened' }],
      },
    })
    expect(cancelled.ok && cancelled.value.outbox.map(({ personId }) => personId)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    { why: 'a draft', activity: draft(), now: ENDS_AT, code: null },
    { why: 'going on', activity: anActivity(), now: ENDS_AT - 1, code: null },
    { why: 'has taken place', activity: anActivity(), now: ENDS_AT, code: 'ACTIVITY_FINAL' },
    { why: 'closed', activity: aClosedActivity(), now: NOW, code: 'ACTIVITY_FINAL' },
    { why: 'cancelled', activity: anActivity({ status: 'cancelled' }), now: NOW, code: 'ACTIVITY_FINAL' },
  ])('$why: $code', ({ activity, now, code }) => {
    expect(refusalOf(cancelActivity(activity, '下大雨', now))).toBe(code)
  })
})

describe('结项 (令67 §7)', () => {
  const evidence = { attendances: [aConfirmedPresence()], passedPhotoIds: ['ph-1'] }
  const by = { personId: 'p-leader', now: ENDS_AT }

  it('keeps what was stated, by whom and when, and tells the order', () => {
    expect(closeActivity(anActivity({ orderId: 'o-1' }), { ...aClosing(), ...evidence }, by)).toMatchObject({
      ok: true,
      value: {
        status: 'closed',
        closing: { audienceOnSite: 42, at: ENDS_AT, byId: 'p-leader' },
        effects: [{ orderId: 'o-1', effect: 'delivered' }],
        dirty: [KEY],
      },
    })
  })

  it.each([
    { why: 'one photo that passed', closing: { bestPhotoIds: ['ph-1'], noPhotoReason: '' }, code: null },
    { why: 'no photo, a reason', closing: {}, code: null },
    { why: 'neither', closing: { noPhotoReason: '  ' }, code: 'PHOTO_MISSING' },
    { why: 'one of two photos did not pass', closing: { bestPhotoIds: ['ph-1', 'ph-2'] }, code: 'PHOTO_MISSING' },
  ])('$why: $code', ({ closing, code }) => {
    expect(refusalOf(closeActivity(anActivity(), { ...aClosing(closing), ...evidence }, by))).toBe(code)
  })

  it.each([
    {
      why: 'somebody was there and waits for a word',
      attendances: [aConfirmedPresence(), aPresence({ personId: 'p-2' })],
      code: 'ATTENDANCE_UNCONFIRMED',
    },
    { why: 'somebody signed up and never came', attendances: [anAttendance()], code: null },
    { why: 'nobody came', attendances: [], code: null },
  ])('$why: $code', ({ attendances, code }) => {
    expect(refusalOf(closeActivity(anActivity(), { ...aClosing(), ...evidence, attendances }, by))).toBe(code)
  })

  it.each([
    { why: 'still going on', activity: anActivity(), now: ENDS_AT - 1, code: 'ACTIVITY_NOT_ENDED' },
    { why: 'a draft', activity: draft(), now: ENDS_AT, code: 'ACTIVITY_NOT_ENDED' },
    { why: 'closed', activity: aClosedActivity(), now: ENDS_AT, code: 'ACTIVITY_FINAL' },
    { why: 'cancelled', activity: anActivity({ status: 'cancelled' }), now: ENDS_AT, code: 'ACTIVITY_FINAL' },
  ])('$why: $code', ({ activity, now, code }) => {
    expect(refusalOf(closeActivity(activity, { ...aClosing(), ...evidence }, { ...by, now }))).toBe(code)
  })
})
