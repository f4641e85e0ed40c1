import { whoIsCalling } from '@cloud/entry/who-is-calling'
import { desktopIdOf } from '@cloud/kernel/desktop-id'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { days, hours, minutes, NOW } from '../builders/clock'
import { aDesktop, KEY } from '../builders/desktop'
import { backends, type World } from './world'

const { volunteer, leader, resident } = people

describe.each(backends)('电脑登录, $name', ({ inWorld }) => {
  it('a code is shown, looked at, confirmed, collected: the desktop acts for the person who confirmed', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)
      expect(await collect(world, { code, secret })).toEqual({ state: 'waiting' })
      expect(await world.as(volunteer).get('desktop.look', { code })).toMatchObject({ digits, words: 'Edge，Windows' })
      await world.as(volunteer).get('desktop.confirm', { code, digits })

      const signedIn = await collect(world, { code, secret })
      if (signedIn.state !== 'in') throw new Error('still waiting')

      expect(signedIn.ticket).toBe('ticket for p-volunteer')
      const visit = await whoIsCalling({ personId: 'p-volunteer' }, signedIn.key, worldOf(world))
      expect(visit?.caller.openId).toBe(volunteer.openId)
      expect((await world.as(volunteer).get('desktop.list', {})).items).toMatchObject([{ words: 'Edge，Windows' }])
    }))

  it('a code signs in once, even when two ask at the same moment', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)
      await world.as(volunteer).get('desktop.confirm', { code, digits })

      const replies = await Promise.all(
        Array.from({ length: 8 }, () => world.as(resident).call('desktop.collect', { code, secret })),
      )

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await world.as(resident).call('desktop.collect', { code, secret })).toMatchObject({
        code: 'DESKTOP_CODE_GONE',
      })
      expect((await world.dump())['desktops']).toHaveLength(1)
    }))

  it('two phones confirm the same code at once: it belongs to one of them, the other is told', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)

      const replies = await Promise.all(
        [volunteer, leader].map((person) => world.as(person).call('desktop.confirm', { code, digits })),
      )

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(replies).toContainEqual(expect.objectContaining({ ok: false, code: 'DESKTOP_CODE_GONE' }))
      const winner = replies[0]!.ok ? 'p-volunteer' : 'p-leader'
      expect(await collect(world, { code, secret })).toMatchObject({ ticket: `ticket for ${winner}` })
    }))

  it('after two minutes the code is worth nothing, on either side', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)
      world.clock.now += minutes(2)

      const gone = { ok: false, code: 'DESKTOP_CODE_GONE' }
      expect(await world.as(volunteer).call('desktop.confirm', { code, digits })).toMatchObject(gone)
      expect(await world.as(resident).call('desktop.collect', { code, secret })).toMatchObject(gone)
    }))

  it('three times the wrong digits spoil the code, and the right ones come too late', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)
      const wrong = digits === '0000' ? '0001' : '0000'

      for (let attempt = 0; attempt < 3; attempt++)
        expect(await world.as(volunteer).call('desktop.confirm', { code, digits: wrong })).toMatchObject({
          code: 'DESKTOP_DIGITS_WRONG',
        })

      expect(await world.as(volunteer).call('desktop.confirm', { code, digits })).toMatchObject({
        code: 'DESKTOP_CODE_GONE',
      })
      expect(await world.as(resident).call('desktop.collect', { code, secret })).toMatchObject({
        code: 'DESKTOP_DECLINED',
      })
    }))

  it('who only photographed the QR has the code but not the secret, and gets nothing', () =>
    inWorld(async (world) => {
      const { code, digits } = await begin(world)
      await world.as(volunteer).get('desktop.confirm', { code, digits })

      expect(await world.as(leader).call('desktop.collect', { code, secret: 'ab'.repeat(24) })).toMatchObject({
        code: 'DESKTOP_CODE_GONE',
      })
    }))

  it('sending a desktop away takes effect at its next call', () =>
    inWorld(async (world) => {
      await world.given({ desktops: [aDesktop()] })
      const visit = () => whoIsCalling({ personId: 'p-volunteer' }, KEY, worldOf(world))
      expect(await visit()).toMatchObject({ desktopId: desktopIdOf(KEY) })

      await world.as(volunteer).get('desktop.revoke', { desktopId: desktopIdOf(KEY) })
      await world.as(volunteer).get('desktop.revoke', { desktopId: desktopIdOf(KEY) })

      expect(await visit()).toBeNull()
      expect((await world.as(volunteer).get('desktop.list', {})).items).toEqual([])
    }))

  it.each([
    { what: 'no key', personId: 'p-volunteer', key: undefined },
    { what: "another desktop's key", personId: 'p-volunteer', key: 'ff'.repeat(24) },
    { what: 'the key of a desktop of somebody else', personId: 'p-leader', key: KEY },
    { what: 'a key that is no text', personId: 'p-volunteer', key: { $ne: null } },
    { what: 'an account that is gone', personId: 'p-gone', key: KEY },
  ])('a ticket alone opens nothing: $what', ({ personId, key }) =>
    inWorld(async (world) => {
      await world.given({ desktops: [aDesktop()] })

      expect(await whoIsCalling({ personId }, key, worldOf(world))).toBeNull()
    }),
  )

  it('a deleted account has no desktops any more', () =>
    inWorld(async (world) => {
      await world.given({
        accounts: [aVolunteer({ _id: 'p-erased', erasedAt: NOW })],
        desktops: [aDesktop({ personId: 'p-erased' })],
      })

      expect(await whoIsCalling({ personId: 'p-erased' }, KEY, worldOf(world))).toBeNull()
    }))

  it('a desktop is in for thirty days, and its use is noted once an hour', () =>
    inWorld(async (world) => {
      await world.given({ desktops: [aDesktop()] })
      const visit = () => whoIsCalling({ personId: 'p-volunteer' }, KEY, worldOf(world))

      world.clock.now = NOW + hours(3)
      await visit()
      world.clock.now += minutes(59)
      await visit()
      const [listed] = (await world.as(volunteer).get('desktop.list', {})).items
      expect(listed).toMatchObject({ since: NOW, lastUsedAt: NOW + hours(3) })

      world.clock.now = NOW + days(30)
      expect(await visit()).toBeNull()
    }))

  it('one address gets sixty codes in ten minutes, and then has to wait', () =>
    inWorld(async (world) => {
      for (let count = 0; count < 60; count++) await begin(world)

      expect(await world.as(resident).call('desktop.begin', { words: '' })).toMatchObject({ code: 'DESKTOP_TOO_MANY' })
      world.clock.now += minutes(10)
      await begin(world)
    }))

  it('neither the secret nor the key of a desktop is in the database', () =>
    inWorld(async (world) => {
      const { code, secret, digits } = await begin(world)
      await world.as(volunteer).get('desktop.confirm', { code, digits })
      const signedIn = await collect(world, { code, secret })

      const stored = JSON.stringify(await world.dump())
      expect(stored).toContain(code)
      expect(stored).not.toContain(secret)
      expect(stored).not.toContain('key' in signedIn ? signedIn.key : '')
    }))
})

// Helpers

const begin = (world: World) => world.as(resident).get('desktop.begin', { words: 'Edge，Windows' })

const collect = (world: World, shown: { code: string; secret: string }) =>
  world.as(resident).get('desktop.collect', shown)

const worldOf = ({ store, clock }: World) => ({ store, now: () => clock.now })
