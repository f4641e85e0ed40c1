import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { api, type Action } from '@shared/contract/api'
import { COMMON_ERRORS } from '@shared/contract/errors'
import { aResident, aVolunteer } from '../builders/account'
import { anActivity } from '../builders/activity'
import { anAnomaly } from '../builders/anomaly'
import { anAttendance, aPresence } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { hours, minutes, NOW } from '../builders/clock'
import { aComplaint } from '../builders/complaint'
import { aCorrection } from '../builders/correction'
import { anAward } from '../builders/award'
import { aPolicy, aQualification, aTraining } from '../builders/credential'
import { anOffering } from '../builders/offering'
import { anOrder } from '../builders/order'
import { aPhoto } from '../builders/photo'
import { aBooking, aResource } from '../builders/resource'
import { aNotice } from '../builders/script'
import { runs } from '../runs'
import { MEASURED } from './measured-calls'
import { inMemory, onEmulator, type World } from './world'

/** What the measured calls speak of, so that a spoilt input gets as far as a right one. */
const KNOWN: Documents = {
  activities: [
    ...['a-open', 'a-full', 'a-next-45'].map((_id) => anActivity({ _id, people: ['p-many-3'] })),
    ...['a-ongoing'].map((_id) => anActivity({ _id, startsAt: NOW - minutes(20) })),
    ...['a-ended', 'a-to-close'].map((_id) => anActivity({ _id, startsAt: NOW - hours(5) })),
    anActivity({ _id: 'p-leader-draft00001', status: 'draft' }),
  ],
  accounts: [
    aResident({ _id: 'p-old-resident' }),
    ...[0, 1, 3, 4, 5, 20, 30, 2_001].map((n) => aVolunteer({ _id: `p-many-${n}` })),
  ],
  attendances: [
    anAttendance({ activityId: 'a-full', personId: 'p-many-3' }),
    anAttendance({ activityId: 'a-ongoing', personId: 'p-many-4' }),
    anAttendance({ activityId: 'a-ended', personId: 'p-many-4' }),
    aPresence({ activityId: 'a-ongoing', personId: 'p-many-30', checkOut: null }),
    aPresence({ activityId: 'a-ended', personId: 'p-many-40' }),
  ],
  orders: [
    anOrder({ _id: 'o-many-0', status: 'pooled' }),
    anOrder({ _id: 'o-many-1', residentId: 'p-many-1' }),
    anOrder({ _id: 'o-many-3', residentId: 'p-many-3', status: 'delivered' }),
    anOrder({ _id: 'o-many-5' }),
  ],
  corrections: [aCorrection({ _id: 'co-many-1' })],
  anomalies: [anAnomaly({ _id: 'an-many-1' })],
  photos: [aPhoto({ _id: 'ph-1', activityId: 'a-ongoing' }), aPhoto({ _id: 'ph-0', activityId: 'a-ended' })],
  notices: [aNotice({ _id: 'n-many-1' })],
  complaints: [1, 3].map((n) => aComplaint({ _id: `cp-many-${n}`, complainantId: `p-many-${n}` })),
  resources: [0, 1].map((n) => aResource({ _id: `r-many-${n}` })),
  bookings: ['b-many-1', 'p-leader-booking0001'].map((_id) => aBooking({ _id })),
  policies: [aPolicy({ _id: 'po-many-1' })],
  awards: [anAward({ _id: 'aw-many-1', personId: 'p-many-1' }), anAward({ _id: 'aw-kept-1', status: 'accepted' })],
  qualifications: [aQualification({ _id: 'q-many-1', personId: 'p-many-1' })],
  trainings: [aTraining({ _id: 'tr-many-1' })],
  offerings: [0, 1, 2].map((n) => anOffering({ _id: `of-many-${n}` })),
}

const OPERATORS = ['$ne', '$gt', '$in', '$regex', '$where', '$exists', '__proto__', 'constructor']

const anOperator = fc
  .tuple(fc.constantFrom(...OPERATORS), fc.jsonValue())
  .map(([operator, value]) => Object.fromEntries([[operator, value]]))

const aBadValue = fc.oneof(
  anOperator,
  fc.jsonValue(),
  fc.constantFrom(null, '', ' ', '../..', 'a'.repeat(5_000), -1, 1e300, [], {}, true, '\u0000', '<script>'),
)

/** A right input with one or more of its fields made wrong: what gets furthest. */
const spoilt = (input: Record<string, unknown>) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(input), 'cursor', '_id', 'rev', 'caller'), aBadValue, { minKeys: 1 })
    .map((bad) => ({ ...input, ...bad }))

const inputsFor = (action: Action) => {
  const right = MEASURED[action].map(({ input }) => input as Record<string, unknown>)
  return fc.oneof(fc.jsonValue(), anOperator, ...right.map(spoilt))
}

const ACTIONS = Object.keys(api) as Action[]

const allowed = (action: Action): readonly string[] => [
  ...COMMON_ERRORS.filter((code) => code !== 'INTERNAL' && code !== 'NETWORK'),
  ...api[action].errors,
]

/** Fails when an answer is a bug's, or when a refusal left something behind. */
async function check(world: World, action: Action, input: unknown) {
  const before = await world.dump()
  const answer = await world.as(MEASURED[action][0]!.as).send(action, input)
  if (answer.ok || answer.code === 'CODE_WRONG' || answer.code === 'CLAIM_CODE_WRONG') return
  expect(allowed(action)).toContain(answer.code)
  // What nobody wrote to is the same in memory, so this is quick where the answer is yes.
  expect(isDeepStrictEqual(await world.dump(), before)).toBe(true)
}

describe('bad input at every door', () => {
  it.each(ACTIONS)('%s answers a refusal it declares, and a refusal writes nothing', (action) =>
    inMemory(async (world) => {
      await world.given(KNOWN)
      // Who was here before leaves nothing by coming again.
      await world.as(MEASURED[action][0]!.as).send('account.me', {})

      await fc.assert(
        fc.asyncProperty(inputsFor(action), (input) => check(world, action, input)),
        { numRuns: runs(20) },
      )
    }),
  )

  it('takes operators for what they are on the real wire, too, whatever is asked', () =>
    onEmulator(async (world) => {
      await world.given(KNOWN)
      const fields = ACTIONS.flatMap((action) =>
        Object.keys(MEASURED[action][0]!.input as object).map((field) => ({ action, field })),
      )

      const taken: string[] = []
      for (const { action, field } of fields) {
        const [first] = MEASURED[action]
        const answer = await world.as(first!.as).send(action, { ...(first!.input as object), [field]: { $ne: null } })
        if (answer.ok || answer.code !== 'INVALID_INPUT') taken.push(`${action} ${field}`)
      }
      expect(fields.length).toBeGreaterThan(ACTIONS.length)
      expect(taken).toEqual([])
    }))

  it('does not know an action that nobody declared', () =>
    inMemory(async (world) => {
      for (const name of ['', 'order', 'toString', '__proto__', 'constructor', 'order.place '])
        expect(await world.as(people.leader).send(name, {})).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    }))
})
