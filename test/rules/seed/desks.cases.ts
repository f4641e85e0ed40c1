import { type Collections, sampleCity } from './seed-into-memory'

describe('the desks of the sample city', () => {
  let city: Collections

  beforeAll(async () => {
    ;({ city } = await sampleCity())
  }, 60_000)

  it('has a complaint that waits, one that was answered, and one that went up to the city', () => {
    expect(city.complaints.map(({ status, clock, deskUnitId }) => ({ status, clock, deskUnitId }))).toEqual([
      { status: 'submitted', clock: 'unit', deskUnitId: expect.stringContaining('u-') as string },
      { status: 'answered', clock: 'silence', deskUnitId: expect.stringContaining('u-') as string },
      { status: 'submitted', clock: 'city', deskUnitId: 'u-city' },
    ])
  })

  it('keeps credentials on the accounts as their records say', () => {
    const volunteer = city.accounts.find(({ _id }) => _id === 'p-volunteer')

    expect(volunteer?.credentials?.map(({ of, kind }) => `${of} ${kind}`)).toEqual([
      'training induction',
      'training safety',
      'training firstAid',
      'qualification electrician',
    ])
  })

  it('has services of the sample volunteer that somebody has evaluated, and more that nobody has', () => {
    const mine = city.attendances.filter(({ personId, confirmed }) => personId === 'p-volunteer' && confirmed)
    const evaluated = mine.filter(({ evaluation }) => evaluation !== null)

    expect(evaluated.length).toBeGreaterThan(5)
    expect(mine.length).toBeGreaterThan(evaluated.length)
    expect(evaluated.every(({ evaluation, personId }) => evaluation!.byId !== personId)).toBe(true)
  })
})
