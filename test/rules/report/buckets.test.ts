import fc from 'fast-check'
import { bucketKey, changed, parseBucketKey, rosterKey, rosterUnit, settled } from '@shared/domain/report/bucket'
import { activityBuckets, attendanceBuckets, orderBuckets } from '@shared/domain/report/buckets-of'
import { cellOf, splitIntoBuckets } from '@shared/domain/report/cells'
import { joinTallies } from '@shared/domain/report/tally'
import { aClosedActivity, anActivity } from '../../builders/activity'
import { aConfirmedPresence, aPresence } from '../../builders/attendance'
import { days, NOW } from '../../builders/clock'
import { anOrder } from '../../builders/order'

const anId = fc.stringMatching(/^[\w:.-]{1,20}$/)
const aBucket = fc.record({
  teamId: anId,
  unitId: anId,
  subdistrictId: anId,
  day: fc.constantFrom('2026-11-21', '2026-12-01'),
})

describe('keys of buckets', () => {
  it('come back as they went in', () => {
    fc.assert(fc.property(aBucket, (bucket) => expect(parseBucketKey(bucketKey(bucket))).toEqual(bucket)))
  })

  it('are never taken for those of rosters', () => {
    fc.assert(fc.property(anId, (unitId) => expect(rosterUnit(rosterKey(unitId))).toBe(unitId)))
    expect(rosterUnit(bucketKey({ teamId: 't', unitId: 'u', subdistrictId: 's', day: '2026-11-21' }))).toBeNull()
  })
})

describe('which bucket a record counts for', () => {
  const bucket = { teamId: 't-1', unitId: 'u-1', subdistrictId: 's-1', day: '2026-11-22' }

  it('an activity for the hosting team, unless it is a draft', () => {
    expect(activityBuckets(anActivity())).toEqual([bucket])
    expect(activityBuckets(anActivity({ status: 'draft' }))).toEqual([])
  })

  it('presence for the own team of the person, once it is confirmed', () => {
    expect(attendanceBuckets(aConfirmedPresence({ teamId: 't-2' }))).toEqual([{ ...bucket, teamId: 't-2' }])
    expect(attendanceBuckets(aPresence())).toEqual([])
  })

  it('an order for the unit, on the day it was submitted, whichever team took it', () => {
    expect(orderBuckets(anOrder({ teamId: 't-1' }))).toEqual([{ ...bucket, teamId: '-', day: '2026-11-21' }])
  })
})

describe('a record that changed', () => {
  it('names the bucket it leaves and the one it enters, and those still open', () => {
    const before = anActivity({ dirty: ['open'] })
    const after = anActivity({ dirty: ['open'], areaId: 's-2' })

    const { dirty, isPending } = changed(before, after, activityBuckets)

    expect(dirty).toEqual(['open', 't-1|u-1|s-1|2026-11-22', 't-1|u-1|s-2|2026-11-22'])
    expect(isPending).toBe(true)
  })

  it('is clean once it is settled', () => {
    const effects = [{ orderId: 'o-1', effect: 'scheduled' as const }]
    const activity = { ...anActivity({ effects }), isPending: true as const, dirty: ['x'] }

    const clean = settled(activity)

    expect(clean).toEqual({ ...anActivity(), isPending: undefined })
    expect('isPending' in clean).toBe(false)
  })
})

describe('buckets and records', () => {
  const records = {
    activities: [
      aClosedActivity(),
      aClosedActivity({ _id: 'a-2', areaId: 's-2' }),
      aClosedActivity({ _id: 'a-3', startsAt: NOW - days(9) }),
      anActivity(),
      anActivity({ _id: 'a-5', status: 'draft' }),
    ],
    attendances: [aConfirmedPresence(), aConfirmedPresence({ personId: 'p-2', teamId: 't-2' }), aPresence()],
    orders: [anOrder(), anOrder({ _id: 'o-2', areaId: 's-2' })],
    photos: new Map([['a-closed', 3]]),
    proven: new Set(['a-closed']),
  }

  it('every record lies in exactly one bucket, and all of them together are all records', () => {
    const parts = splitIntoBuckets(records)
    const tallies = [...parts].map(([key, part]) => cellOf(parseBucketKey(key), part).tally)

    expect(joinTallies(tallies)).toMatchObject({
      activities: 3,
      unclosedEndsAt: [anActivity().endsAt],
      personTimes: { A: 2, B: 0, C: 0 },
      orders: 2,
      photos: 3,
    })
  })

  it('says the same of a bucket, whether its own records are loaded or all of them', () => {
    for (const [key, part] of splitIntoBuckets(records)) {
      const bucket = parseBucketKey(key)
      expect(cellOf(bucket, records)).toEqual(cellOf(bucket, part))
    }
  })
})
