import { codeAt } from '@shared/domain/attendance/code'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { onEmulator, type World } from '../api/world'
import { aVolunteer } from '../builders/account'
import { anActivity, SEED, STARTS_AT } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { minutes } from '../builders/clock'
import type { Report } from './report'

const CROWD = 1_000
const AT_ONCE = 32
const ROUNDS = 10
const SHARE = CROWD / ROUNDS
const ACTIVITY = { activityId: 'a-burst' }

const crowd = Array.from({ length: CROWD }, (_, index) => aVolunteer({ _id: `p-burst-${index}` }))
const ids = crowd.map(({ _id }) => attendanceId(ACTIVITY.activityId, _id))

/**
 * A whole crowd at one code within a minute, through the real client: everybody is recorded once. The ratio says how much
 * of the client's own pace is left: 1 is a check-in that costs no more than its bare requests.
 */
export const bench = (report: Report): Promise<void> =>
  onEmulator(async (world) => {
    await world.given(aCrowdedEvening())
    world.clock.now = STARTS_AT + minutes(5)
    const code = codeAt(SEED, world.clock.now)
    const checkIn = (index: number) => world.as(crowd[index]!).get('attendance.checkIn', { ...ACTIVITY, code })
    const bare = (index: number) => world.store.attendances.get(ids[index]!)

    // Turn and turn about, so that what slows one slows the other; the client has warmed up before either counts.
    await inLanes(SHARE, bare)
    const rounds: Round[] = []
    for (let from = 0; from < CROWD; from += SHARE) {
      const bareTook = await inLanes(SHARE, (index) => bare(from + index))
      world.wire()
      const checkInsTook = await inLanes(SHARE, (index) => checkIn(from + index))
      rounds.push({ bareTook, checkInsTook, trips: world.wire().length / SHARE })
    }
    report('checkin.burst.recorded', await recordedOnce(world), 'people')
    tell(rounds, report)
  })

const aCrowdedEvening = () => ({
  accounts: crowd,
  activities: [
    anActivity({ _id: ACTIVITY.activityId, capacity: CROWD, taken: CROWD, people: crowd.map(({ _id }) => _id) }),
  ],
  attendances: crowd.map(({ _id: personId }) => anAttendance({ ...ACTIVITY, personId })),
})

type Lanes = { took: number[]; ms: number }
type Round = { bareTook: Lanes; checkInsTook: Lanes; trips: number }

/** Calls one after the other in so many lanes, as the phones of a crowd wait their turn. */
async function inLanes(times: number, call: (index: number) => Promise<unknown>): Promise<Lanes> {
  const took: number[] = []
  const begun = performance.now()
  let next = 0
  const lane = async () => {
    while (next < times) {
      const at = performance.now()
      await call(next++)
      took.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return { took, ms: performance.now() - begun }
}

async function recordedOnce({ store }: World): Promise<number> {
  const found = await store.attendances.find({ where: { ...ACTIVITY, status: 'present' }, limit: CROWD })
  return new Set(found.filter(({ checkIn }) => checkIn?.by === 'code').map(({ personId }) => personId)).size
}

function tell(rounds: readonly Round[], report: Report): void {
  const sorted = rounds.flatMap(({ checkInsTook }) => checkInsTook.took).sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)]!)
  const ms = rounds.reduce((sum, { checkInsTook }) => sum + checkInsTook.ms, 0)
  const ratios = rounds.map((round) => (round.bareTook.ms / round.checkInsTook.ms) * round.trips)
  report('checkin.burst.seconds', Number((ms / 1_000).toFixed(1)), 's')
  report('checkin.burst.p50.ms', at(0.5), 'ms')
  report('checkin.burst.p95.ms', at(0.95), 'ms')
  report('checkin.burst.trips', Math.max(...rounds.map(({ trips }) => trips)), 'trips')
  report('checkin.burst.ratio', Number(middle(ratios).toFixed(2)), 'of bare requests')
}

const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1]!
