import fc from 'fast-check'
import { asSeated, givePlaceBack, mayAskForPlace, mayGivePlaceBack } from '@shared/domain/activity/places'
import { aResident, aVolunteer } from '../../builders/account'
import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence } from '../../builders/attendance'
import { NOW } from '../../builders/clock'

const refusalOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code)

describe('who may ask for a place', () => {
  it.each([
    { why: 'no volunteer', caller: aResident(), wish: {}, now: NOW, code: 'REGISTRATION_REQUIRED' },
    { why: 'places left', caller: aVolunteer(), wish: {}, now: NOW, code: null },
    {
      why: 'full: there is a waiting list',
      caller: aVolunteer(),
      wish: { capacity: 1, people: ['x'] },
      now: NOW,
      code: null,
    },
    { why: 'going on', caller: aVolunteer(), wish: {}, now: STARTS_AT, code: null },
    { why: 'ended', caller: aVolunteer(), wish: {}, now: ENDS_AT, code: 'ACTIVITY_NOT_OPEN' },
    { why: 'a draft', caller: aVolunteer(), wish: { status: 'draft' }, now: NOW, code: 'ACTIVITY_NOT_OPEN' },
    { why: 'cancelled', caller: aVolunteer(), wish: { status: 'cancelled' }, now: NOW, code: 'ACTIVITY_NOT_OPEN' },
    { why: 'closed', caller: aVolunteer(), wish: { status: 'closed' }, now: ENDS_AT, code: 'ACTIVITY_NOT_OPEN' },
  ] as const)('$why: $code', ({ caller, wish, now, code }) => {
    expect(
      refusalOf(
        mayAskForPlace(anActivity({ ...wish, people: [...('people' in wish ? wish.people : [])] }), caller, now),
      ),
    ).toBe(code)
  })
})

describe('who may give a place back', () => {
  it.each([
    { why: 'has one', mine: anAttendance(), people: ['p-volunteer'], now: NOW, code: null },
    { why: 'waits', mine: anAttendance({ status: 'waiting' }), people: [], now: NOW, code: null },
    { why: 'is there', mine: aPresence(), people: ['p-volunteer'], now: STARTS_AT, code: 'ALREADY_CHECKED_IN' },
    { why: 'never signed up', mine: null, people: [], now: NOW, code: 'NOT_SIGNED_UP' },
    { why: 'withdrew', mine: anAttendance({ status: 'withdrawn' }), people: [], now: NOW, code: 'NOT_SIGNED_UP' },
    { why: 'it is over', mine: anAttendance(), people: ['p-volunteer'], now: ENDS_AT, code: 'ACTIVITY_NOT_OPEN' },
  ])('$why: $code', ({ mine, people, now, code }) => {
    expect(refusalOf(mayGivePlaceBack(anActivity({ people }), mine, now))).toBe(code)
  })
})

describe('去不了', () => {
  it('hands the place to the first who waits', () => {
    const activity = anActivity({ capacity: 2, people: ['a', 'b'], waiting: ['c', 'd'] })

    expect(givePlaceBack(activity, 'a')).toMatchObject({
      promotedId: 'c',
      after: { people: ['b', 'c'], waiting: ['d'], taken: 2 },
    })
  })

  it('hands on nothing when the capacity was lowered below those who have one', () => {
    const activity = anActivity({ capacity: 1, people: ['a', 'b'], waiting: ['c'] })

    expect(givePlaceBack(activity, 'a')).toMatchObject({
      promotedId: null,
      after: { people: ['b'], waiting: ['c'], taken: 1 },
    })
  })

  it('leaves the waiting list without moving anybody', () => {
    const activity = anActivity({ capacity: 1, people: ['a'], waiting: ['b', 'c'] })

    expect(givePlaceBack(activity, 'b')).toMatchObject({ promotedId: null, after: { people: ['a'], waiting: ['c'] } })
  })

  it('a full activity never gets fuller, nobody is named twice, and nobody else loses anything', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const aCase = fc.record({
      order: fc.shuffledSubarray(names),
      capacity: fc.integer({ min: 1, max: 7 }),
      leaver: fc.constantFrom(...names),
    })
    fc.assert(
      fc.property(aCase, ({ order, capacity, leaver }) => {
        const activity = anActivity({ capacity, people: order.slice(0, capacity), waiting: order.slice(capacity) })
        const { after } = givePlaceBack(activity, leaver)
        const left = [...after.people, ...after.waiting]
        expect(after.people.length).toBeLessThanOrEqual(capacity)
        expect(after.taken).toBe(after.people.length)
        expect(left.sort()).toEqual(order.filter((id) => id !== leaver).sort())
        expect(after.waiting.length === 0 || after.people.length === capacity).toBe(true)
      }),
    )
  })

  it('twice is once', () => {
    const activity = anActivity({ capacity: 1, people: ['a'], waiting: ['b'] })
    const { after } = givePlaceBack(activity, 'a')

    expect(givePlaceBack(after, 'a')).toEqual({ after, promotedId: null })
  })
})

describe('who has a place is what the activity says', () => {
  it.each([
    { record: 'waiting', activity: { people: ['p-volunteer'] }, is: 'signedUp' },
    { record: 'waiting', activity: { waiting: ['p-volunteer'] }, is: 'waiting' },
    { record: 'withdrawn', activity: { people: ['p-volunteer'] }, is: 'signedUp' },
    { record: 'signedUp', activity: { waiting: ['p-volunteer'] }, is: 'waiting' },
    { record: 'signedUp', activity: {}, is: 'withdrawn' },
    { record: 'voided', activity: { people: ['p-volunteer'] }, is: 'voided' },
    { record: 'present', activity: {}, is: 'present' },
  ] as const)('$record by the record, $activity by the activity: $is', ({ record, activity, is }) => {
    const seated = asSeated(
      anActivity({
        people: [...('people' in activity ? activity.people : [])],
        waiting: [...('waiting' in activity ? activity.waiting : [])],
      }),
      anAttendance({ status: record }),
    )

    expect(seated!.status).toBe(is)
  })

  it('nobody without a record has one made up', () => {
    expect(asSeated(anActivity({ people: ['p-volunteer'] }), null)).toBeNull()
  })
})
