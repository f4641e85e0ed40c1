import { codeAt } from '@shared/domain/attendance/code'
import { photoFolder } from '@shared/domain/photo/photo'
import { aLeader, aMembership } from '../builders/account'
import { anActivity, aPlan, ENDS_AT, SEED, STARTS_AT } from '../builders/activity'
import { anAttendance, aPresence } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { minutes, NOW } from '../builders/clock'
import { anOrder, aWish } from '../builders/order'
import { aJpeg, fileIdAt } from '../builders/photo'
import type { Account } from '@shared/contract/account'
import { aTeam } from '../builders/team'
import { backends, type World } from './world'

const { volunteer, leader, resident } = people
const A1 = { activityId: 'a-1' }
const ongoing = STARTS_AT + minutes(10)
const SEATED: Documents = { activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] }
const folder = photoFolder('a-1', 'p-volunteer')
const shown = { ...A1, code: codeAt(SEED, ongoing) }

type Story = {
  what: string
  as: Account
  input: object
  action: string
  in: string
  given: Documents
  now: number
  files?: string[]
}

const STORIES: Story[] = [
  {
    what: '报名',
    action: 'activity.signUp',
    as: volunteer,
    input: A1,
    in: 'attendances',
    given: { activities: [anActivity()] },
    now: NOW,
  },
  {
    what: '草稿',
    action: 'activity.draft',
    as: leader,
    input: { ...aPlan(), key: 'draft00001' },
    in: 'activities',
    given: {},
    now: NOW,
  },
  {
    what: '点单',
    action: 'order.place',
    as: resident,
    input: { ...aWish(), key: 'wish000001' },
    in: 'orders',
    given: {},
    now: NOW,
  },
  {
    what: '签到',
    action: 'attendance.checkIn',
    as: volunteer,
    input: shown,
    in: 'attendances',
    given: SEATED,
    now: ongoing,
  },
  {
    what: '签退',
    action: 'attendance.checkOut',
    as: volunteer,
    input: shown,
    in: 'attendances',
    given: { activities: [anActivity()], attendances: [aPresence({ checkOut: null })] },
    now: ongoing,
  },
  {
    what: '时长认定',
    action: 'attendance.confirm',
    as: leader,
    input: { ...A1, personIds: ['p-volunteer'] },
    in: 'attendances',
    given: { activities: [anActivity()], attendances: [aPresence()] },
    now: ENDS_AT,
  },
  {
    what: '照片',
    action: 'photo.attach',
    as: volunteer,
    input: {
      ...A1,
      key: 'photo00001',
      fileId: fileIdAt(`${folder}1.jpg`),
      thumbnailId: fileIdAt(`${folder}2.jpg`),
      takenAt: ongoing,
      hasPortraitConsent: true,
      caption: '',
    },
    in: 'photos',
    given: { activities: [anActivity()], attendances: [aPresence()] },
    now: ongoing,
    files: ['1.jpg', '2.jpg'],
  },
]

/** What a phone may be told while another of its own requests is under way; asking again then succeeds. */
const ASK_AGAIN = ['CHANGED_MEANWHILE', 'ACTIVITY_BUSY']

describe.each(backends)('twice is once, $name', ({ inWorld }) => {
  it.each(STORIES)('$what: a retry finds the record it made', (story) =>
    inWorld(async (world) => {
      await prepare(world, story)
      const door = world.as(story.as)
      const first = await door.send(story.action, story.input)
      await world.settle()
      const notices = (await world.dump())['notices']

      world.clock.now += 1_000
      const second = await door.send(story.action, story.input)
      await world.settle()

      expect([first.ok, second.ok]).toEqual([true, true])
      expect(await kept(world, story)).toHaveLength(1)
      expect((await world.dump())['notices']).toEqual(notices)
      if (story.what !== '草稿') expect(valueOf(second)).toEqual(valueOf(first))
    }),
  )

  it.each(STORIES)('$what: five taps on two phones at once make one record', (story) =>
    inWorld(async (world) => {
      await prepare(world, story)

      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => world.as(story.as).send(story.action, story.input)))
      await world.settle()
      const again = await world.as(story.as).send(story.action, story.input)

      const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))
      expect(refusals.filter((code) => !ASK_AGAIN.includes(code))).toEqual([])
      expect(refusals.length).toBeLessThan(5)
      expect(again.ok).toBe(true)
      expect(await kept(world, story)).toHaveLength(1)
    }),
  )

  it('makes one account of two first visits at once', () =>
    inWorld(async (world) => {
      const newcomer = world.as({ openId: 'openid-new' })

      const [one, two] = await Promise.all([newcomer.get('account.me', {}), newcomer.get('account.me', {})])

      expect(one._id).toBe(two._id)
      expect(await world.store.accounts.find({ where: { openId: 'openid-new' }, limit: 9 })).toHaveLength(1)
    }))

  it('接单: of 20 teams at the same moment one gets the order, 19 are told it is taken', () =>
    inWorld(async (world) => {
      const leaders = Array.from({ length: 20 }, (_, n) =>
        aLeader({ _id: `p-lead-${n}`, memberships: [aMembership({ teamId: `t-many-${n}`, role: 'leader' })] }),
      )
      const teams = leaders.map((_, n) => aTeam({ _id: `t-many-${n}` }))
      await world.given({ orders: [anOrder({ status: 'pooled' })], accounts: leaders, teams })

      const replies = await Promise.all(
        leaders.map((one, n) => world.as(one).call('order.claim', { orderId: 'o-1', teamId: `t-many-${n}` })),
      )

      const winner = replies.findIndex((reply) => reply.ok)
      expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
      expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.code]))).toEqual(Array(19).fill('ORDER_TAKEN'))
      expect(await world.store.orders.get('o-1')).toMatchObject({ status: 'accepted', teamId: `t-many-${winner}` })
    }))

  it('签到: guessing in parallel is not free', () =>
    inWorld(async (world) => {
      await world.given(SEATED)
      world.clock.now = ongoing
      const guesses = Array.from({ length: 40 }, (_, n) => String(100_000 + n)).filter((guess) => guess !== shown.code)

      for (const guess of guesses) await world.as(volunteer).send('attendance.checkIn', { ...A1, code: guess })
      await Promise.all(guesses.map((guess) => world.as(volunteer).send('attendance.checkIn', { ...A1, code: guess })))

      const record = await world.store.attendances.get('a-1-p-volunteer')
      expect(record!.wrongCodesAt).toHaveLength(5)
      expect(await world.as(volunteer).send('attendance.checkIn', shown)).toMatchObject({ code: 'CODE_TRIES_EXCEEDED' })
      world.clock.now += minutes(10)
      const later = { ...A1, code: codeAt(SEED, world.clock.now) }
      expect(await world.as(volunteer).send('attendance.checkIn', later)).toMatchObject({ ok: true })
    }))
})

// Helpers

async function prepare(world: World, { given, now, files = [] }: Story) {
  await world.given(given)
  for (const file of files) expect(await world.upload(folder + file, aJpeg())).toBe(fileIdAt(folder + file))
  world.clock.now = now
}

const kept = async (world: World, story: Story) => (await world.dump())[story.in]!

/** The reply without its moment and without links, which are signed anew every time. */
const valueOf = (answer: { ok: boolean; value?: unknown }) =>
  answer.ok ? { ...(answer.value as object), url: '', thumbnailUrl: '' } : answer
