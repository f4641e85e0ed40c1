import type { Attendance } from '@shared/contract/attendance'
import { phaseOf } from '@shared/domain/activity/phase'
import { presenceOf } from '@shared/domain/attendance/presence'
import { type Collections, NOW, countBy, sampleCity } from './seed-into-memory'

describe('activities and attendance of the seed', () => {
  let city: Collections
  beforeAll(async () => {
    ;({ city } = await sampleCity())
  }, 60_000)

  const attendancesOf = (activityId: string) => city.attendances.filter((record) => record.activityId === activityId)
  const activity = (id: string) => city.activities.find(({ _id }) => _id === id)!

  const byActivity = () => {
    const groups = new Map<string, Attendance[]>()
    for (const record of city.attendances)
      groups.set(record.activityId, [...(groups.get(record.activityId) ?? []), record])
    return groups
  }

  it('never has more people than places, and the records agree with the activity', () => {
    const groups = byActivity()
    for (const { _id, people, waiting, taken, capacity } of city.activities) {
      const idsWith = (...statuses: string[]) =>
        (groups.get(_id) ?? []).filter(({ status }) => statuses.includes(status)).map(({ personId }) => personId)
      expect(taken).toBe(people.length)
      expect(taken).toBeLessThanOrEqual(capacity)
      expect(idsWith('signedUp', 'present', 'voided').sort()).toEqual([...people].sort())
      expect(idsWith('waiting').sort()).toEqual([...waiting].sort())
    }
  })

  it('copies what decides the bucket from the activity, and names records after both', () => {
    const activities = new Map(city.activities.map((one) => [one._id, one]))
    const people = new Set(city.accounts.map(({ _id }) => _id))
    for (const record of city.attendances) {
      const { _id, startsAt, endsAt, day, subdistrictId, title } = activities.get(record.activityId)!
      expect(record).toMatchObject({ _id: `${_id}-${record.personId}`, startsAt, endsAt, day, subdistrictId, title })
      if (!people.has(record.personId)) throw new Error(`${record._id} is nobody’s`)
    }
  })

  it('closes an activity only with everybody confirmed by somebody else, and with a photo or a reason', () => {
    const groups = byActivity()
    for (const { _id, closing, endsAt } of city.activities.filter(({ status }) => status === 'closed')) {
      const present = (groups.get(_id) ?? []).filter(({ status }) => status === 'present')
      expect(present.every(({ confirmed, personId }) => confirmed && confirmed.byId !== personId)).toBe(true)
      expect(closing!.at).toBeGreaterThan(endsAt)
      expect(closing!.at).toBeLessThan(NOW)
      expect(closing!.bestPhotoIds.length > 0 || closing!.noPhotoReason !== '').toBe(true)
    }
  })

  it('has what was typed in by hand confirmed by somebody outside the team', () => {
    const byId = new Map(city.accounts.map((account) => [account._id, account]))
    const byHand = city.attendances.filter(({ checkIn, confirmed }) => checkIn?.by === 'hand' && confirmed)
    expect(byHand.length).toBeGreaterThan(100)
    expect(
      byHand.filter(({ confirmed, teamId }) =>
        byId.get(confirmed!.byId)!.memberships.some((seat) => seat.teamId === teamId),
      ),
    ).toEqual([])
  })

  it('lets nobody be at two activities on one day, and knows nothing of the future', () => {
    const days = city.attendances
      .filter(({ status }) => status !== 'waiting')
      .map(({ personId, day }) => `${personId} ${day}`)
    const twice = Object.entries(countBy(days, (key) => key)).filter(([, count]) => count > 1)
    const early = city.attendances.filter(
      ({ signedUpAt, checkIn, checkOut }) => Math.max(signedUpAt, checkIn?.at ?? 0, checkOut?.at ?? 0) > NOW,
    )
    expect(twice).toEqual([])
    expect(early).toEqual([])
  })

  it('has activities in every phase, records in every status and grade, photos in every state', () => {
    const phases = new Set(city.activities.map((one) => phaseOf(one, NOW)))
    const grades = new Set(
      city.attendances.filter(({ status }) => status === 'present').map((one) => presenceOf(one).grade),
    )
    expect([...phases].sort()).toEqual(['cancelled', 'closed', 'draft', 'ended', 'full', 'ongoing', 'recruiting'])
    expect(new Set(city.attendances.map(({ status }) => status)).size).toBe(5)
    expect([...grades].sort()).toEqual(['A', 'B', 'C'])
    expect(new Set(city.photos.map(({ status }) => status)).size).toBe(3)
  })

  it('holds the 300 sessions of 红岩科技志愿服务行 within a year, most of them in March and September', () => {
    const held = city.activities.filter(({ theme, status }) => theme === '红岩科技志愿服务行' && status === 'closed')
    const months = countBy(held, ({ day }) => day.slice(5, 7))
    const [first, second] = Object.entries(months).sort((one, other) => other[1] - one[1])

    expect(held.reduce((sum, { closing }) => sum + closing!.sessions, 0)).toBe(300)
    expect([first![0], second![0]].sort()).toEqual(['03', '09'])
    expect(held.every(({ startsAt }) => NOW - startsAt < 366 * 86_400_000)).toBe(true)
  })

  it('has one fullest example of an activity and of a volunteer’s record', () => {
    const passed = city.photos.filter(({ activityId, status }) => activityId === 'act-fullest' && status === 'passed')
    const records = city.attendances.filter(
      ({ personId, status }) => personId === 'p-volunteer' && status === 'present',
    )
    expect(attendancesOf('act-fullest').length).toBeGreaterThan(60)
    expect(passed).toHaveLength(14)
    expect(records).toHaveLength(118)
  })

  it('has the leader’s ongoing, coming and unclosed activities, and the volunteer signed up', () => {
    expect(phaseOf(activity('act-ongoing'), NOW)).toBe('ongoing')
    expect(phaseOf(activity('act-tomorrow'), NOW)).toBe('recruiting')
    expect(phaseOf(activity('act-to-close'), NOW)).toBe('ended')
    expect(activity('act-tomorrow').day).toBe('2026-11-23')
    expect(activity('act-tomorrow').people).toEqual(expect.arrayContaining(['p-volunteer', 'p-volunteer-2']))
    expect(activity('act-full').waiting).toHaveLength(5)
  })
})
