import fc from 'fast-check'
import type { Attendance } from '@shared/contract/attendance'
import { codeAt } from '@shared/domain/attendance/code'
import { presenceOf } from '@shared/domain/attendance/presence'
import { aVolunteer } from '../builders/account'
import { anActivity, ENDS_AT, SEED, STARTS_AT } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { hours, MINUTE, minutes } from '../builders/clock'
import { runs } from '../runs'
import { CODES, LATE, live, type Fate, type Script } from './offline-phones'
import { inMemory } from './world'

const CROWD = [0, 1, 2].map((n) => aVolunteer({ _id: `p-${n}` }))
/** A code is taken one step early or late. */
const STEP = 30_000

const aFate = fc.constantFrom<Fate>('arrives', 'is lost', 'answer is lost', 'arrives twice', 'arrives much later')
/** Mostly the valley: no network as the code is typed. */
const atOnce = fc.record({
  in: fc.oneof({ weight: 2, arbitrary: fc.constant<Fate>('is lost') }, aFate),
  out: fc.oneof({ weight: 2, arbitrary: fc.constant<Fate>('is lost') }, aFate),
})
const aClock = fc.record({
  clockOff: fc.oneof(fc.constant(0), fc.integer({ min: -hours(40), max: hours(40) })),
  clock: fc.constantFrom('always' as const, 'from before it came' as const, 'until it has left' as const),
})
const someTries = fc.array(
  fc.record({
    at: fc.integer({ min: STARTS_AT, max: ENDS_AT + hours(19) }),
    fate: aFate,
    restarts: fc.boolean(),
  }),
  // Five late arrivals under a wrong clock look like five guesses.
  { maxLength: 4 },
)
const aStay = fc.record({
  cameAt: fc.integer({ min: STARTS_AT - minutes(25), max: STARTS_AT + minutes(60) }),
  stays: fc.option(fc.integer({ min: 0, max: minutes(150) })),
})

/** Somebody who was there and typed what was shown. */
const aPresent = fc.record({
  phone: aClock,
  atOnce,
  tries: someTries,
  stay: aStay,
  lag: fc.integer({ min: 0, max: STEP }),
})
/** Somebody who was not: a guess, or a code that somebody passed on, from minutes or hours before. */
const anAbsent = fc
  .record({
    phone: aClock,
    atOnce,
    tries: someTries,
    stay: aStay,
    types: fc.oneof(
      fc
        .integer({ min: 0, max: 999_999 })
        .map((guess) => String(guess).padStart(6, '0'))
        .filter((guess) => !CODES.has(guess)),
      fc.integer({ min: minutes(6), max: hours(2) }),
    ),
  })
  .filter(({ phone, types }) => typeof types === 'string' || !isSetBackBy(types, phone.clockOff))

describe('离线签到, through a valley', () => {
  it('each presence becomes one record at its time, and nothing false becomes one', async () => {
    // Otherwise chance alone could let a false one in.
    expect(CODES.size).toBe(540)
    await fc.assert(
      fc.asyncProperty(fc.tuple(aPresent, aPresent, anAbsent), ([one, two, absent]) =>
        inMemory(async (world) => {
          const scripts = [present(0, one), present(1, two), absentee(2, absent)]
          await world.given({ activities: [anActivity({ people: CROWD.map(({ _id }) => _id) })], accounts: CROWD })
          await world.given({ attendances: CROWD.map(({ _id }) => anAttendance({ personId: _id })) })

          await live(world, scripts)

          const records = await world.store.attendances.find({ where: { activityId: 'a-1' }, limit: 99 })
          expect(records).toHaveLength(CROWD.length)
          for (const script of scripts.slice(0, 2)) isRight(recordOf(records, script), script)
          expect(recordOf(records, scripts[2]!)).toMatchObject({ status: 'signedUp', checkIn: null, checkOut: null })
        }),
      ),
      { numRuns: runs(400) },
    )
  })
})

// Helpers

/**
 * A clock that was set back by just as much as the code is old cannot be told from a phone that was there: such a claim
 * is B and flagged (see the attacks), not refused.
 */
const isSetBackBy = (age: number, clockOff: number) =>
  [0, LATE].some((delay) => Math.abs(clockOff + delay + age) < minutes(6))

type Present = typeof aPresent extends fc.Arbitrary<infer P> ? P : never
type Absent = typeof anAbsent extends fc.Arbitrary<infer A> ? A : never

function present(index: number, { phone, atOnce, tries, stay, lag }: Present): Script {
  const { cameAt, leftAt } = timesOf(stay)
  const types = { in: codeAt(SEED, cameAt - lag), out: codeAt(SEED, (leftAt ?? cameAt) - lag) }
  return {
    person: CROWD[index]!,
    ...phone,
    atOnce,
    cameAt,
    leftAt,
    types,
    tries: tries.filter(({ at }) => at > (leftAt ?? cameAt)),
  }
}

function absentee(index: number, { phone, atOnce, tries, stay, types }: Absent): Script {
  const { cameAt, leftAt } = timesOf(stay)
  const code = typeof types === 'string' ? types : codeAt(SEED, cameAt - types)
  return { person: CROWD[index]!, ...phone, atOnce, cameAt, leftAt, types: { in: code, out: code }, tries }
}

const timesOf = ({ cameAt, stays }: Present['stay']) => ({ cameAt, leftAt: stays === null ? null : cameAt + stays })

const recordOf = (records: readonly Attendance[], { person }: Script) =>
  records.find(({ personId }) => personId === person._id)!

function isRight(record: Attendance, { cameAt, leftAt, clockOff }: Script) {
  const { minutes: counted, grade } = presenceOf(record)
  expect(record.status).toBe('present')
  expect(Math.abs(record.checkIn!.at - cameAt)).toBeLessThanOrEqual(2 * STEP)
  expect(record.checkOut === null).toBe(leftAt === null)
  if (leftAt !== null) expect(Math.abs(record.checkOut!.at - leftAt)).toBeLessThanOrEqual(2 * STEP)
  const late = record.checkIn!.offline
  if (late && Math.abs(clockOff) > minutes(3)) expect(late.clockOffMs).not.toBe(0)
  expect(grade).toBe('B')
  expect(counted).toBeGreaterThanOrEqual(0)
  expect(counted * MINUTE).toBeLessThanOrEqual(Math.max(0, (leftAt ?? ENDS_AT) - cameAt) + 4 * STEP)
}
