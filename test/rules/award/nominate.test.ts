import { NominationCriteria } from '@shared/contract/unit'
import {
  choose,
  countRecords,
  criteriaOf,
  drawUp,
  noCounts,
  nomineesOf,
  reportYear,
  whoIsReady,
} from '@shared/domain/award/nominate'
import { aConfirmedPresence, aPresence, byHand } from '../../builders/attendance'
import { hours, NOW } from '../../builders/clock'
import { aNomination } from '../../builders/nomination'

/** So many activities of two hours each. */
const presences = (personId: string, count: number, wish: Parameters<typeof aConfirmedPresence>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aConfirmedPresence({ activityId: `a-${index}`, personId, ...wish }))

const ready = (
  records: Parameters<typeof countRecords>[1],
  proven: Record<string, number> = {},
  wish: Partial<NominationCriteria> = {},
) => {
  const counts = noCounts()
  countRecords(counts, records)
  return whoIsReady(counts, proven, NominationCriteria.parse(wish))
}

describe('推荐表', () => {
  it('the report year runs to the 22nd of December', () => {
    expect(reportYear(2026)).toEqual({ from: '2025-12-23', to: '2026-12-22' })
  })

  it.each([
    ['ten activities and twenty hours', presences('p-1', 10), 1],
    ['nine activities', presences('p-1', 9), 0],
    [
      'ten short ones',
      presences('p-1', 10, { checkOut: { ...byHand(0), by: 'code', at: aPresence().startsAt + hours(1) } }),
      0,
    ],
    ['one of them by hand', [...presences('p-1', 9), ...presences('p-1', 10, { checkIn: byHand(NOW) }).slice(9)], 0],
    ['one not confirmed', [...presences('p-1', 9), aPresence({ activityId: 'a-9', personId: 'p-1' })], 0],
    [
      'one voided',
      [...presences('p-1', 9), aConfirmedPresence({ activityId: 'a-9', personId: 'p-1', status: 'voided' })],
      0,
    ],
  ])('%s', (_, records, count) => {
    expect(ready(records).ready.volunteers).toBe(count)
  })

  it('says under which team they did most, and who did more stands first', () => {
    const records = [
      ...presences('p-1', 10),
      ...presences('p-2', 11).map((one, index) => ({ ...one, teamId: index < 6 ? 't-2' : 't-1' })),
    ]
    expect(ready(records).volunteers).toEqual([
      { personId: 'p-2', teamId: 't-2', activities: 11, minutes: 1_320 },
      { personId: 'p-1', teamId: 't-1', activities: 10, minutes: 1_200 },
    ])
  })

  it('a team needs proven activities and enough of its own people', () => {
    const records = [...presences('p-1', 1), ...presences('p-2', 1)]
    const wish = { teamActivities: 3, teamVolunteers: 2 }
    expect(ready(records, { 't-1': 3, 't-2': 9 }, wish).teams).toEqual([
      { teamId: 't-1', activities: 3, volunteers: 2, minutes: 240 },
    ])
    expect(ready(records, { 't-1': 2 }, wish).teams).toEqual([])
  })

  it('drawn up anew, whom the unit named stays named while the records bear it', () => {
    const by = { byId: 'p-admin', at: NOW }
    const named = choose(aNomination(), { id: 'p-volunteer', words: '十八场' }, by)
    expect(named).toMatchObject({ ok: true, value: { chosen: { 'p-volunteer': { words: '十八场' } } } })
    const which = { unitId: 'u-1', year: 2026, criteria: criteriaOf(null), drawnAt: NOW + 1, drawnById: 'p-admin' }
    const before = named.ok ? named.value : aNomination()
    expect(drawUp(before, which, before).chosen).toEqual(before.chosen)
    expect(drawUp(before, which, { ...before, volunteers: [] }).chosen).toEqual({})
    expect(nomineesOf(before, 'volunteer')).toMatchObject([{ id: 'p-volunteer', words: '十八场' }])
    expect(choose(before, { id: 'p-volunteer', words: null }, by)).toMatchObject({ value: { chosen: {} } })
    expect(choose(before, { id: 'p-rival', words: '好' }, by)).toEqual({ ok: false, code: 'NOT_A_CANDIDATE' })
  })
})
