import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { activityFindings, type Situation } from '@shared/domain/attendance/anomaly/activity-rules'
import { anActivity, ENDS_AT, STARTS_AT } from '../../../builders/activity'
import { aConfirmedPresence, aPresence, byCode, byHand } from '../../../builders/attendance'
import { hours, minutes } from '../../../builders/clock'

const typed = (wish: Partial<Attendance> = {}): Attendance =>
  aPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT), handEnteredAt: ENDS_AT + minutes(2), ...wish })
const crowd = (length: number, make: (n: number) => Partial<Attendance>) =>
  Array.from({ length }, (_, n) => aConfirmedPresence({ personId: `p-${n}`, ...make(n) }))
const lookAt = (wish: Partial<Situation>) =>
  activityFindings({ activity: anActivity(), records: [], photos: 1, ...wish }).map(({ rule }) => rule)
/** Came and left minutes apart, so that nothing looks alike. */
const apart = (n: number) => ({ checkIn: byCode(STARTS_AT + minutes(n)), checkOut: byCode(ENDS_AT - minutes(3 * n)) })
/** Left by a code used without network on such a clock. */
const offBy = (clockOffMs: number, heard: { isUnheard?: true } = {}) =>
  aConfirmedPresence({
    checkOut: {
      ...byCode(ENDS_AT),
      offline: { claimId: 'claim00001', receivedAt: ENDS_AT + hours(1), clockOffMs, ...heard },
    },
  })
const awayBy = (distanceMeters: number, accuracyMeters: number) =>
  aConfirmedPresence({ checkIn: { ...byCode(STARTS_AT), nearness: { distanceMeters, accuracyMeters } } })
/** The same minutes, minutes apart. */
const shifted = (n: number) => ({ checkIn: byCode(STARTS_AT + minutes(n)), checkOut: byCode(ENDS_AT + minutes(n)) })

describe('异常 of an activity', () => {
  it('sees nothing in a usual activity', () => {
    expect(lookAt({ records: crowd(12, apart) })).toEqual([])
    expect(lookAt({ activity: anActivity({ status: 'closed' }), records: crowd(12, apart), photos: 0 })).toEqual([])
  })

  it('五小时三十人: typed in by hand two minutes after it was written down (scenario 10)', () => {
    const activity = anActivity({ createdAt: ENDS_AT })
    const records = Array.from({ length: 30 }, (_, n) => typed({ personId: `p-${n}` }))

    const found = activityFindings({ activity, records, photos: 0 })

    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['typedEarly', 'alikeMinutes']))
    expect(found.find(({ rule }) => rule === 'typedEarly')).toMatchObject({
      evidence: { people: 30, minutes: 120, at: ENDS_AT },
      personId: null,
    })
  })

  it.each<{ why: string; activity?: Partial<Activity>; records: Attendance[]; photos?: number; rules: string[] }>([
    { why: 'hours by hand long after it was posted', records: [typed()], rules: [] },
    {
      why: 'hours by hand within three hours of it',
      activity: { createdAt: ENDS_AT - hours(2.9) },
      records: [typed()],
      rules: ['typedEarly'],
    },
    { why: 'a clock three hours wrong, without network', records: [offBy(-hours(3))], rules: ['wrongClock'] },
    { why: 'a clock an hour less a minute wrong', records: [offBy(minutes(59))], rules: [] },
    {
      why: 'a phone that had never heard of the cloud, without network',
      records: [offBy(0, { isUnheard: true })],
      rules: ['unheardPhone'],
    },
    { why: 'a phone that says it was at home', records: [awayBy(3_000, 50)], rules: ['farAway'] },
    { why: 'a phone that is not sure where it is', records: [awayBy(3_000, 2_500)], rules: [] },
    {
      why: 'nobody knows when they were typed in',
      activity: { createdAt: ENDS_AT },
      records: [typed({ handEnteredAt: null })],
      rules: [],
    },
    { why: 'five with the same minutes', records: crowd(5, shifted), rules: ['alikeMinutes'] },
    { why: 'four are no team', records: crowd(4, shifted), rules: [] },
    {
      why: 'a fifth of them differs',
      records: [...crowd(8, shifted), ...crowd(2, (n) => ({ ...apart(n + 3), personId: `p-x${n}` }))],
      rules: [],
    },
    { why: 'all in one code window, in and out', records: crowd(6, () => ({})), rules: ['alikeSteps'] },
    {
      why: 'closed, and neither photo nor code',
      activity: { status: 'closed' },
      records: [typed()],
      photos: 0,
      rules: ['noSiteEvidence'],
    },
    { why: 'a photo is evidence', activity: { status: 'closed' }, records: [typed()], photos: 1, rules: [] },
    {
      why: 'confirmed by oneself',
      records: [aConfirmedPresence({ personId: 'p-leader' })],
      rules: ['bySelf'],
    },
    { why: 'typed in for oneself', records: [typed({ personId: 'p-leader' })], rules: ['bySelf'] },
    {
      why: 'typed in and confirmed by one and the same',
      records: [typed({ confirmed: { byId: 'p-leader', at: ENDS_AT } })],
      rules: ['bySelf'],
    },
    {
      why: 'posted as it began',
      activity: { publishedAt: STARTS_AT - minutes(5) },
      records: [aConfirmedPresence()],
      rules: ['postedLate'],
    },
    { why: 'nobody claims anything', activity: { publishedAt: STARTS_AT }, records: [aPresence()], rules: [] },
  ])('$why: $rules', ({ activity = {}, records, photos = 1, rules }) => {
    expect(lookAt({ activity: anActivity(activity), records, photos })).toEqual(rules)
  })

  it('leaves out what is void', () => {
    expect(lookAt({ records: [typed({ personId: 'p-leader', status: 'voided' })] })).toEqual([])
  })
})
