import type { Account } from '@shared/contract/account'
import type { Action } from '@shared/contract/api'
import { codeAt } from '@shared/domain/attendance/code'
import { aVolunteer } from '../builders/account'
import { anActivity, SEED, STARTS_AT } from '../builders/activity'
import { anAttendance, aPresence } from '../builders/attendance'
import { minutes } from '../builders/clock'
import { onEmulator, type World } from './world'

/** As many as one activity may have. */
const CROWD = 2_000
const NOW = STARTS_AT + minutes(5)
const A1 = { activityId: 'a-1' }
const attempt = { ...A1, code: codeAt(SEED, NOW) }

const stranger = aVolunteer({ _id: 'p-looks' })
const comes = aVolunteer({ _id: 'p-comes' })
const goes = aVolunteer({ _id: 'p-goes' })

const CALLS: [Action, Account, object, mostTrips: number][] = [
  ['activity.get', comes, A1, 3],
  ['activity.signUp', stranger, A1, 4],
  ['attendance.checkIn', comes, attempt, 3],
  ['attendance.checkOut', goes, attempt, 3],
]

describe('an activity of two thousand', () => {
  it('costs who looks, signs up, comes and goes no trip and no document more than one of a few', async () => {
    const few = await costsAmong(3)
    const many = await costsAmong(CROWD - 1)

    expect(few.map(({ trips }, index) => trips <= CALLS[index]![3])).toEqual([true, true, true, true])
    expect(many).toEqual(few)
  })
})

// Helpers

async function costsAmong(size: number) {
  const others = Array.from({ length: size - 2 }, (_, n) => `p-other-${n}`)
  const people = [comes._id, goes._id, ...others]
  const costs: { action: Action; trips: number; documents: number }[] = []
  await onEmulator(async (world) => {
    await world.given({
      accounts: [stranger, comes, goes],
      activities: [anActivity({ people, taken: size, capacity: CROWD })],
      attendances: [
        anAttendance({ personId: comes._id }),
        ...[goes._id, ...others].map((personId) => aPresence({ personId, checkOut: null })),
      ],
    })
    world.clock.now = NOW
    for (const [action, who, input] of CALLS) costs.push({ action, ...(await costOf(world, who, [action, input])) })
  })
  return costs
}

async function costOf(world: World, who: Account, [action, input]: [Action, object]) {
  world.wire()
  const answer = await world.as(who).send(action, input)
  if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
  const requests = world.wire().filter(({ collection }) => collection !== undefined)
  return { trips: requests.length, documents: requests.reduce((sum, { examined }) => sum + examined, 0) }
}
