import { checkReport, isComplete } from '@shared/domain/monthly/checks'
import { candidateIds, isFitForReport } from '@shared/domain/monthly/photos'
import { placesOf } from '@shared/domain/monthly/places'
import { currentOf, editReport, sendBackReport, submitReport } from '@shared/domain/monthly/step'
import { aClosedActivity } from '../../builders/activity'
import { people } from '../../builders/city'
import { china } from '../../builders/clock'
import { outsidePlatforms } from '../../builders/sheet'
import { aReport, aSubmission, EXPERIENCE } from '../../builders/report'

const by = { caller: people.admin, now: china('2026-11-23 23:59') }
const frozen = { snapshot: aSubmission().snapshot, sha256: 'f'.repeat(64), seen: {}, deadline: '2026-11-23' }

describe('还差什么', () => {
  const full = {
    experience: EXPERIENCE,
    photos: 3,
    candidates: 9,
    places: [],
    pendingClose: 0,
    activities: 5,
    isWindowOpen: false,
  }

  it.each([
    { why: 'everything is there', is: {}, found: [], isReady: true },
    { why: 'no experience', is: { experience: '讲完就练' }, found: [['experience', 196]], isReady: false },
    {
      why: 'nothing was done, so nothing is told',
      is: { experience: '', activities: 0 },
      found: [
        ['experience', 200],
        ['noActivities', 0],
      ],
      isReady: true,
    },
    { why: 'two photos, and there are more', is: { photos: 2 }, found: [['photos', 1]], isReady: true },
    { why: 'nobody took a photo', is: { photos: 0, candidates: 0 }, found: [['photos', 0]], isReady: true },
    {
      why: 'a platform was not entered',
      is: { places: [{ source: 'none' }] },
      found: [['platforms', 1]],
      isReady: true,
    },
    {
      why: 'four are not closed',
      is: { pendingClose: 4, isWindowOpen: true },
      found: [
        ['pendingClose', 4],
        ['windowOpen', 0],
      ],
      isReady: true,
    },
  ] as const)('$why', ({ is, found, isReady }) => {
    const checks = checkReport({ ...full, ...is })

    expect(checks.map(({ what, count }) => [what, count])).toEqual(found)
    expect(isComplete(checks)).toBe(isReady)
  })
})

describe('登记情况', () => {
  const period = { from: '2026-10-23', to: '2026-11-22' }
  const roster = {
    registeredByDay: { '2026-01-05': 4_674, '2026-10-30': 38, '2026-11-23': 9 },
    teamsByDay: { '2026-01-05': 45 },
    outsideNumbers: { 'pf-2': 70 },
  }
  const facts = {
    period,
    roster,
    platforms: outsidePlatforms,
    entered: { counts: { 'pf-1': { volunteers: 612, teams: 12 } } },
    enteredBefore: null,
  }

  it('after a report: came, went and are there', () => {
    const last = placesOf({ ...facts, period: { from: '2026-09-23', to: '2026-10-22' }, reported: null })
    const reported = last.map((one) =>
      one.platformId === null ? { ...one, volunteers: { ...one.volunteers, now: 4_679 } } : one,
    )

    expect(placesOf({ ...facts, reported })[0]?.volunteers).toEqual({ before: 4_679, joined: 38, left: 5, now: 4_712 })
  })

  it('before any report nobody can know who left; a platform is what was entered, or the numbers given', () => {
    expect(placesOf({ ...facts, reported: null })).toMatchObject([
      { platformId: null, source: 'here', volunteers: { before: null, left: null, now: 4_712 }, teams: { now: 45 } },
      { platformId: 'pf-1', source: 'entered', volunteers: { before: null, now: 612 } },
      { platformId: 'pf-2', source: 'numbers', volunteers: { now: 70 } },
    ])
  })
})

describe('月报 step by step', () => {
  it('is late from midnight after the last day on', () => {
    const late = { ...by, now: china('2026-11-24 00:00') }

    expect(submitReport(aReport(), frozen, by).submissions[0]).toMatchObject({ isLate: false, byId: 'p-admin' })
    expect(submitReport(null, frozen, late).submissions[0]).toMatchObject({ isLate: true })
  })

  it('a frozen one cannot be written; one that was sent back can, and its snapshot stays', () => {
    const submitted = submitReport(aReport(), frozen, by)
    const edit = { unitId: 'u-1', month: '2026-11', edit: { experience: '改过' } }
    expect(editReport(submitted, edit, by)).toMatchObject({ code: 'REPORT_SUBMITTED' })

    const sent = sendBackReport(submitted, { revision: 1, reason: '请补照片' }, by)
    expect(sent).toMatchObject({
      ok: true,
      value: { status: 'returned', outbox: [{ personId: 'u-1', group: 'desk', kind: 'reportReturned' }] },
    })
    const after = sent.ok ? sent.value : null
    expect([currentOf(after), after?.submissions[0]?.snapshot]).toEqual([null, frozen.snapshot])
    expect(editReport(after, edit, by)).toMatchObject({ ok: true, value: { experience: '改过', status: 'returned' } })
    expect(sendBackReport(after!, { revision: 1, reason: '再退' }, by)).toMatchObject({ code: 'REPORT_NOT_SUBMITTED' })
  })
})

describe('现场照片', () => {
  const withBest = (_id: string, day: string, bestPhotoIds: string[]) => ({
    ...aClosedActivity({ _id }),
    day,
    closing: { ...aClosedActivity().closing!, bestPhotoIds },
  })

  it('are proposed one of each activity before the second of any, the latest first', () => {
    expect(candidateIds([withBest('a', '2026-11-01', ['a1', 'a2']), withBest('b', '2026-11-09', ['b1'])])).toEqual([
      'b1',
      'a1',
      'a2',
    ])
  })

  it.each([
    { why: 'not passed', photo: { status: 'pending' }, isFit: false },
    { why: 'no consent', photo: { hasPortraitConsent: false }, isFit: false },
    { why: 'a child', photo: { hasChild: true }, isFit: false },
    { why: 'fit', photo: {}, isFit: true },
  ] as const)('$why', ({ photo, isFit }) => {
    expect(isFitForReport({ _id: 'ph', status: 'passed', hasPortraitConsent: true, ...photo })).toBe(isFit)
  })
})
