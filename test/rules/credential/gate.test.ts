import * as fc from 'fast-check'
import type { Gate } from '@shared/contract/credential'
import { gateRefusal } from '@shared/domain/activity/gate'
import { fullYears, missesOf } from '@shared/domain/credential/gate'
import { aVolunteer } from '../../builders/account'
import { anActivity } from '../../builders/activity'
import { aQualificationCredential, aTrainingCredential } from '../../builders/credential'

const open: Gate = { training: null, qualification: null, minimumAge: null }
const safety = { ...open, training: { kind: 'safety' as const, name: '' } }
const electrician = { ...open, qualification: 'electrician' as const }
const adult = { ...open, minimumAge: 18 }
const DAY = '2026-11-22'
const nobody = { credentials: [], birthDay: null }
const held = (...credentials: Parameters<typeof missesOf>[1]['credentials'][number][]) => ({
  credentials,
  birthDay: null,
})

describe('what a gate asks', () => {
  it.each([
    { why: 'no gate', gate: null, person: nobody, misses: [] },
    { why: 'a gate of a record before there were gates', gate: undefined, person: nobody, misses: [] },
    { why: 'an empty gate', gate: open, person: nobody, misses: [] },
    { why: 'a training of the kind', gate: safety, person: held(aTrainingCredential()), misses: [] },
    {
      why: 'a training of another kind',
      gate: safety,
      person: held(aTrainingCredential({ kind: 'skill' })),
      misses: ['training'],
    },
    {
      why: 'a training that comes after the activity',
      gate: safety,
      person: held(aTrainingCredential({ day: '2026-11-23' })),
      misses: ['training'],
    },
    {
      why: 'the named training, typed with other spaces',
      gate: { ...open, training: { kind: 'safety' as const, name: '登高 安全培训' } },
      person: held(aTrainingCredential()),
      misses: [],
    },
    {
      why: 'another name of the kind',
      gate: { ...open, training: { kind: 'safety' as const, name: '用电安全' } },
      person: held(aTrainingCredential()),
      misses: ['training'],
    },
    { why: 'the qualification', gate: electrician, person: held(aQualificationCredential()), misses: [] },
    { why: 'one for life', gate: electrician, person: held(aQualificationCredential({ until: null })), misses: [] },
    {
      why: 'one that ends that day',
      gate: electrician,
      person: held(aQualificationCredential({ until: DAY })),
      misses: [],
    },
    {
      why: 'one that ended the day before',
      gate: electrician,
      person: held(aQualificationCredential({ until: '2026-11-21' })),
      misses: ['qualification'],
    },
    { why: 'eighteen that day', gate: adult, person: { ...nobody, birthDay: '2008-11-22' }, misses: [] },
    { why: 'eighteen tomorrow', gate: adult, person: { ...nobody, birthDay: '2008-11-23' }, misses: ['age'] },
    { why: 'no birth date given', gate: adult, person: nobody, misses: ['ageUnknown'] },
  ])('$why', ({ gate, person, misses }) => {
    expect(missesOf(gate, person, DAY)).toEqual(misses)
  })

  it('never asks less of who has less', () => {
    const credential = fc.constantFrom(
      aTrainingCredential(),
      aQualificationCredential(),
      aTrainingCredential({ recordId: 'x', kind: 'skill' }),
    )
    fc.assert(
      fc.property(fc.array(credential), fc.constantFrom(safety, electrician, adult, open), (credentials, gate) => {
        const all = missesOf(gate, { credentials, birthDay: null }, DAY)
        expect(missesOf(gate, { credentials: credentials.slice(1), birthDay: null }, DAY)).toEqual(
          expect.arrayContaining(all),
        )
      }),
    )
  })

  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-11-22', '2026-11-22', 18],
  ])('born on %s is on %s %i', (birthDay, day, years) => {
    expect(fullYears(birthDay, day)).toBe(years)
  })
})

describe('a gate at the sign-up', () => {
  it('names what is missed first', () => {
    const activity = anActivity({ gate: { ...safety, qualification: 'electrician' } })

    expect(gateRefusal(activity, aVolunteer(), null)).toEqual({ ok: false, code: 'TRAINING_NEEDED' })
    expect(gateRefusal(activity, aVolunteer({ credentials: [aTrainingCredential()] }), null)).toEqual({
      ok: false,
      code: 'QUALIFICATION_NEEDED',
    })
  })

  it('does not take a place away from who has one', () => {
    expect(gateRefusal(anActivity({ gate: safety, people: ['p-volunteer'] }), aVolunteer(), null)).toBeNull()
  })
})
