import { logAccess } from '@cloud/kernel/access-log'
import { hours, NOW } from '../builders/clock'
import { people } from '../builders/city'
import { vault } from '../builders/vault'
import { backends, type World } from './world'

const { admin, volunteer, leader } = people

const entries = async (world: World) =>
  world.store.accessLogs.find({
    where: { personIds: 'p-volunteer' },
    order: { field: 'listKey', direction: 'asc' },
    limit: 10,
  })

describe.each(backends)('who looked, $name', ({ inWorld }) => {
  const look = (world: World, as = admin) =>
    logAccess(
      { store: world.store, caller: as, now: () => world.clock.now, vault },
      { action: 'attendance.board', personIds: [volunteer._id, leader._id, as._id], unitId: 'u-1' },
    )

  it('is written with whom, for whom, what and when; the viewer is not among the viewed', () =>
    inWorld(async (world) => {
      await look(world)

      expect(await entries(world)).toMatchObject([
        {
          viewerId: admin._id,
          viewerFor: '沙坪坝区科协',
          action: 'attendance.board',
          personIds: [leader._id, volunteer._id],
          at: NOW,
        },
      ])
    }))

  it('is one entry within the hour, and another one later or by somebody else', () =>
    inWorld(async (world) => {
      await look(world)
      await look(world)
      expect(await entries(world)).toHaveLength(1)

      await look(world, leader)
      world.clock.now = NOW + hours(1)
      await look(world)

      expect(await entries(world)).toHaveLength(3)
    }))

  it('nobody is told on for looking at themself', () =>
    inWorld(async (world) => {
      await logAccess(
        { store: world.store, caller: volunteer, now: () => world.clock.now, vault },
        { action: 'account.me', personIds: [volunteer._id] },
      )

      expect(await entries(world)).toEqual([])
    }))
})
