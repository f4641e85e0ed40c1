import type { Input } from '@shared/contract/api'
import { codeAt } from '@shared/domain/attendance/code'
import { photoFolder } from '@shared/domain/photo/photo'
import { anActivity, ENDS_AT, SEED, STARTS_AT } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { people } from '../builders/city'
import { aClaim } from '../builders/claim'
import { hours, minutes, NOW } from '../builders/clock'
import { aJpeg, fileIdAt } from '../builders/photo'
import { backends, inMemory, type World } from './world'

const { volunteer, leader, admin } = people
const A1 = { activityId: 'a-1' }
const CAME = STARTS_AT + minutes(3)
const LEFT = ENDS_AT - minutes(1)
const EVENING = ENDS_AT + hours(8)
const signedUp = { activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] }
const heardAt = (serverNow: number) => ({ serverNow, at: serverNow, personId: 'p-volunteer' })

/** A code of one time, claimed for that time or another. */
const claimed = (at: number, wish: Parameters<typeof aClaim>[0] = {}): Input<'attendance.checkIn'> => ({
  ...A1,
  code: codeAt(SEED, at),
  claim: aClaim({ at, ...wish }),
})

describe.each(backends)('离线签到, $name', ({ inWorld }) => {
  it('both codes without network become one record of the true times, B until something of then bears it out', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      await comes(world, CAME, LEFT)
      const before = await world.as(volunteer).get('attendance.mine', {})
      await world.as(leader).get('attendance.confirm', { ...A1, personIds: ['p-volunteer'] })
      const after = await world.as(volunteer).get('attendance.mine', {})

      expect(before.items).toMatchObject([{ minutes: 116, grade: 'B', reason: 'offline' }])
      expect(after.items).toMatchObject([{ minutes: 116, grade: 'B', reason: 'offline', isConfirmed: true }])
      expect(await world.store.attendances.find({ limit: 9 })).toHaveLength(1)
    }))

  it('a photo that the cloud got from the site makes it A, before or after the claim, and the figures follow', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = STARTS_AT + minutes(20)
      await world.as(volunteer).get('attendance.checkIn', claimed(CAME, { sentAt: world.clock.now }))
      await addsPhoto(world)
      world.clock.now = EVENING
      await world.as(volunteer).get('attendance.checkOut', claimed(LEFT))
      await world.as(leader).get('attendance.confirm', { ...A1, personIds: ['p-volunteer'] })
      await world.settle()

      const { figures } = await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })

      expect(figures).toMatchObject({ minutes: { A: 116, B: 0, C: 0 } })
    }))

  it('of two phones of one person with the same code there is one record, and the first stands', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = EVENING
      const twice = [claimed(CAME, { id: 'phoneone01' }), claimed(CAME, { id: 'phonetwo02' })]

      const replies = await Promise.all(twice.map((input) => world.as(volunteer).call('attendance.checkIn', input)))
      const again = await world.as(volunteer).get('attendance.checkIn', twice[1]!)

      expect(replies.some((reply) => reply.ok)).toBe(true)
      expect(again.checkIn!.at).toBe(CAME)
      expect(await world.store.attendances.find({ limit: 9 })).toHaveLength(1)
    }))

  it('a phone three hours wrong: with network the cloud’s clock counts, without it the row is flagged', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      const wrong = { heard: { ...heardAt(NOW), at: NOW - hours(3) }, sentAt: EVENING - hours(3) }
      world.clock.now = CAME
      await world.as(volunteer).get('attendance.checkIn', { ...A1, code: codeAt(SEED, CAME) })
      world.clock.now = EVENING
      const left = { ...A1, code: codeAt(SEED, LEFT), claim: aClaim({ at: LEFT - hours(3), ...wrong }) }
      const record = await world.as(volunteer).get('attendance.checkOut', left)

      expect(record.checkIn).toEqual({ at: CAME, by: 'code', enteredById: 'p-volunteer' })
      expect(record.checkOut).toMatchObject({ at: LEFT, offline: { clockOffMs: hours(3) } })
    }))

  it('is received after the leader has closed the activity, and then waits to be confirmed', () =>
    inWorld(async (world) => {
      const [activity] = signedUp.activities
      await world.given({ ...signedUp, activities: [{ ...activity!, status: 'closed' }] })
      world.clock.now = EVENING

      const record = await world.as(volunteer).get('attendance.checkIn', claimed(CAME))

      expect(record).toMatchObject({ status: 'present', isConfirmed: false })

      // The same times again: a correction that asks for nothing but to be counted.
      const times = { startsAt: CAME, endsAt: activity!.endsAt }
      await world
        .as(volunteer)
        .get('correction.ask', { ...A1, ...times, key: 'latecount1', reason: '没网，晚上才发出' })
      const desk = { correctionId: (await world.as(admin).get('correction.list', { unitId: 'u-1' })).items[0]!._id }
      await world.as(admin).get('correction.decide', { ...desk, isAccepted: true, note: '照片里有他' })
      const { items } = await world.as(volunteer).get('attendance.mine', {})
      expect(items).toMatchObject([{ isConfirmed: true, grade: 'B', minutes: 117 }])
    }))
})

describe('attacks on 离线签到', () => {
  it.each([
    {
      why: 'a code replayed for a later time',
      input: { ...claimed(CAME), claim: aClaim({ at: LEFT }) },
      code: 'CLAIM_CODE_WRONG',
    },
    {
      why: 'a code passed on by a friend and typed an hour later',
      input: { ...claimed(CAME), claim: aClaim({ at: CAME + hours(1) }) },
      code: 'CLAIM_CODE_WRONG',
    },
    {
      why: 'a screenshot, with the clock set back as it is sent',
      input: { ...claimed(CAME, { sentAt: CAME + minutes(1) }) },
      code: 'CLAIM_TIME_WRONG',
      heard: LEFT,
    },
    {
      why: 'a screenshot, with the clock set back and put right before it is sent',
      input: claimed(CAME),
      code: 'CLAIM_TIME_WRONG',
      heard: LEFT,
    },
    {
      why: 'a code of the activity of another day',
      input: { ...claimed(CAME), code: codeAt(SEED, CAME + hours(24)) },
      code: 'CLAIM_CODE_WRONG',
    },
    {
      why: 'the phone of somebody else',
      input: claimed(CAME, { heard: { ...heardAt(NOW), personId: 'p-leader' } }),
      code: 'CLAIM_OTHER_PERSON',
    },
  ])('refuses $why', ({ input, code, ...rest }) =>
    inMemory(async (world) => {
      await world.given(signedUp)
      world.clock.now = EVENING
      const heard = 'heard' in rest ? heardAt(rest.heard) : input.claim!.heard

      const reply = await world
        .as(volunteer)
        .call('attendance.checkIn', { ...input, claim: { ...input.claim!, heard } })

      expect(reply).toMatchObject({ ok: false, code })
      expect(await world.store.attendances.get('a-1-p-volunteer')).toMatchObject({ status: 'signedUp', checkIn: null })
    }),
  )

  it('somebody without a place has no use for a code, their own or another’s', () =>
    inMemory(async (world) => {
      await world.given(signedUp)
      world.clock.now = EVENING

      const reply = await world.as(people.secondLeader).call('attendance.checkIn', claimed(CAME, { heard: null }))
      expect(reply).toMatchObject({ code: 'NOT_SIGNED_UP' })
    }))

  it('a set-back clock on a phone that forgot what it heard is B at most, and listed', () =>
    inMemory(async (world) => {
      await world.given(signedUp)
      world.clock.now = EVENING
      await world.as(volunteer).get('attendance.checkIn', claimed(CAME, { heard: null }))
      await world.as(volunteer).get('attendance.checkOut', claimed(LEFT, { heard: null }))
      const { items } = await world.as(leader).get('attendance.confirm', { ...A1, personIds: ['p-volunteer'] })

      expect(items).toMatchObject([{ grade: 'B', reason: 'offline' }])
      await world.settle()
      const found = await world.as(admin).get('anomaly.list', { unitId: 'u-1' })
      expect(found.items).toMatchObject([{ rule: 'unheardPhone' }])
    }))

  it('guessing at home is over after five, however they are sent; and then the right one comes too late', () =>
    inMemory(async (world) => {
      await world.given(signedUp)
      world.clock.now = EVENING
      const guesses = Array.from({ length: 40 }, (_, n) => ({ ...claimed(CAME + n), code: String(100_000 + n) }))

      for (const guess of guesses.slice(0, 3)) await world.as(volunteer).send('attendance.checkIn', guess)
      await Promise.all(guesses.map((guess) => world.as(volunteer).send('attendance.checkIn', guess)))
      world.clock.now += minutes(11)
      for (const guess of guesses) await world.as(volunteer).send('attendance.checkIn', guess)

      const record = await world.store.attendances.get('a-1-p-volunteer')
      expect(record!.wrongClaims).toHaveLength(5)
      world.clock.now += minutes(11)
      expect(await world.as(volunteer).call('attendance.checkIn', claimed(CAME))).toMatchObject({
        code: 'CLAIM_TRIES_EXCEEDED',
      })
    }))
})

describe.each(backends)('签到 after guessing, $name', ({ inWorld }) => {
  it('giving the place back and taking it again does not make guesses undone', () =>
    inWorld(async (world) => {
      const guessed = [1, 2, 3, 4, 5].map((n) => CAME - minutes(n))
      await world.given({ ...signedUp, attendances: [anAttendance({ wrongCodesAt: guessed, wrongClaims: ['a'] })] })
      world.clock.now = CAME
      await world.as(volunteer).get('activity.withdraw', A1)
      await world.as(volunteer).get('activity.signUp', A1)

      const reply = await world.as(volunteer).call('attendance.checkIn', { ...A1, code: codeAt(SEED, CAME) })
      expect(reply).toMatchObject({ code: 'CODE_TRIES_EXCEEDED' })
      expect(await world.store.attendances.get('a-1-p-volunteer')).toMatchObject({ wrongClaims: ['a'] })
    }))
})

// Helpers

async function comes(world: World, cameAt: number, leftAt: number) {
  world.clock.now = EVENING
  await world.as(volunteer).get('attendance.checkIn', claimed(cameAt))
  await world.as(volunteer).get('attendance.checkOut', claimed(leftAt))
}

async function addsPhoto(world: World) {
  const folder = photoFolder('a-1', 'p-volunteer')
  for (const name of ['a.jpg', 'a-small.jpg']) await world.upload(folder + name, aJpeg())
  await world.as(volunteer).get('photo.attach', {
    ...A1,
    key: 'photokey01',
    fileId: fileIdAt(`${folder}a.jpg`),
    thumbnailId: fileIdAt(`${folder}a-small.jpg`),
    takenAt: world.clock.now,
    hasPortraitConsent: true,
    caption: '',
  })
}
