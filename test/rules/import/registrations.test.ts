import { registrationsOf } from '@shared/domain/platform/registrations'

const platforms = [
  { _id: 'pf-1', name: '甲平台' },
  { _id: 'pf-2', name: '乙平台' },
]
const roster = {
  registeredByDay: { '2026-09-30': 3, '2026-10-31': 2, '2026-11-01': 9 },
  teamsByDay: { '2026-09-01': 2, '2026-10-05': -1 },
  outsideNumbers: { 'pf-2': 4 },
}

describe('part ① of the report', () => {
  it('counts who was registered by the end of the month, and not a day later', () => {
    expect(registrationsOf({ month: '2026-10', roster, platforms, entered: null }).here).toEqual({
      volunteers: 5,
      teams: 1,
    })
  })

  it('says what the unit entered, else the numbers of its volunteers, else nothing', () => {
    const entered = { counts: { 'pf-1': { volunteers: 612, teams: 12 } } }

    expect(registrationsOf({ month: '2026-10', roster, platforms, entered }).platforms).toEqual([
      { platformId: 'pf-1', name: '甲平台', volunteers: 612, teams: 12, source: 'entered' },
      { platformId: 'pf-2', name: '乙平台', volunteers: 4, teams: 0, source: 'numbers' },
    ])
    expect(registrationsOf({ month: '2026-10', roster: null, platforms, entered: null }).platforms).toMatchObject([
      { volunteers: 0, source: 'none' },
      { volunteers: 0, source: 'none' },
    ])
  })

  it('a zero that was entered is a zero', () => {
    const entered = { counts: { 'pf-2': { volunteers: 0, teams: 0 } } }

    expect(registrationsOf({ month: '2026-10', roster, platforms, entered }).platforms[1]).toMatchObject({
      volunteers: 0,
      source: 'entered',
    })
  })
})
