import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import { codeAt } from '@shared/domain/attendance/code'
import { aMembership, aVolunteer } from '../builders/account'
import { aClosing, anActivity, aPlan, SEED } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { china, hours, minutes } from '../builders/clock'
import { anOrder, aWish } from '../builders/order'
import { aPhoto } from '../builders/photo'
import type { World } from './world'

const { leader, secondLeader, admin, station, resident, rival } = people

/** The last evening of a month, so that presence and activities fall on both sides of midnight. */
export const BEGIN = china('2026-11-30 20:40')
const STARTS: Record<string, number> = {
  'a-evening': BEGIN + hours(1),
  'a-midnight': BEGIN + hours(2.5),
  'a-morning': BEGIN + hours(13),
}
/** Drafted on the way, for an order. */
const FOR_ORDER = 'p-leader-fororder1'

const VOLUNTEERS: Account[] = [0, 1, 2].map((n) =>
  aVolunteer({ _id: `p-v${n}`, memberships: [aMembership(n === 2 ? { teamId: 't-2' } : {})] }),
)

/** What the steps act upon. */
export const STAGE: Documents = {
  accounts: VOLUNTEERS,
  activities: Object.entries(STARTS).map(([_id, startsAt]) =>
    anActivity({ _id, startsAt, capacity: 2, ...(_id === 'a-evening' ? { people: ['p-v0', 'p-v2'] } : {}) }),
  ),
  attendances: ['p-v0', 'p-v2'].map((personId) =>
    anAttendance({
      activityId: 'a-evening',
      personId,
      teamId: personId === 'p-v2' ? 't-2' : 't-1',
      startsAt: BEGIN + hours(1),
      endsAt: BEGIN + hours(3),
    }),
  ),
  orders: [anOrder({ _id: 'p-resident-orderkeya', status: 'pooled', submittedAt: BEGIN - hours(30) })],
  photos: Object.keys(STARTS).map((activityId) => aPhoto({ _id: `ph-${activityId}`, activityId })),
}

/** Somebody asks for something; or time goes by; or somebody opens a dashboard, which settles a few. */
export type Step =
  | { who: Account; action: string; input: object }
  | { wait: number }
  | { settle: number }
  // From this day on the second street lies in that district.
  | { remap: string }

type Wish = { volunteer: Account; keeper: Account; activityId: string; orderKey: string; size: number }
type Make = (wish: Wish, world: World) => Step

const code = (world: World) => codeAt(SEED, world.clock.now)
const ask = (who: Account, action: string, input: object): Step => ({ who, action, input })
const orderId = ({ orderKey }: Wish) => ({ orderId: `p-resident-${orderKey}` })
const WHY = { reason: '手机没电', evidence: '签到表上有签字' }
const wished = (size: number) => ({ key: `correct${size}0`, reason: '签到表不对', evidence: '看签到表' })
const street = ({ size }: Wish) => (size > 10 ? 's-2' : 's-1')

const AS_VOLUNTEER: Record<string, Make> = {
  signUp: ({ volunteer, activityId }) => ask(volunteer, 'activity.signUp', { activityId }),
  withdraw: ({ volunteer, activityId }) => ask(volunteer, 'activity.withdraw', { activityId }),
  checkIn: ({ volunteer, activityId }, world) =>
    ask(volunteer, 'attendance.checkIn', { activityId, code: code(world) }),
  checkOut: ({ volunteer, activityId }, world) =>
    ask(volunteer, 'attendance.checkOut', { activityId, code: code(world) }),
}

/** 离线: the code of some minutes ago, sent late with the times of the phone. */
const AS_OFFLINE: Record<string, Make> = Object.fromEntries(
  (['checkIn', 'checkOut'] as const).map((way): [string, Make] => [
    way === 'checkIn' ? 'claimIn' : 'claimOut',
    ({ volunteer, activityId, size }, { clock: { now } }) => {
      const at = now - minutes(size)
      const heard = { serverNow: BEGIN - hours(1), at: BEGIN - hours(1), personId: volunteer._id }
      const claim = { id: `late${way}${volunteer._id}${size}`.replace(/[^A-Za-z0-9]/g, ''), at, sentAt: now, heard }
      return ask(volunteer, `attendance.${way}`, { activityId, code: codeAt(SEED, at), claim })
    },
  ]),
)

/** People change teams, and teams end, while their records stay where they were made. */
const AROUND_TEAMS: Record<string, Make> = {
  leave: ({ volunteer }) => ask(volunteer, 'team.leave', { teamId: volunteer.memberships[0]!.teamId }),
  join: ({ volunteer }) => ask(volunteer, 'team.join', { teamId: 't-2', words: '想换一支队' }),
  admit: ({ volunteer }) =>
    ask(rival, 'team.decideRequest', { requestId: `join-t-2-${volunteer._id}`, isApproved: true, reason: '' }),
  transfer: ({ volunteer }) =>
    ask(volunteer, 'team.transfer', {
      fromTeamId: volunteer.memberships[0]!.teamId,
      toTeamId: 't-2',
      personId: volunteer._id,
      words: '搬家了',
    }),
  merge: () => ask(admin, 'team.merge', { teamId: 't-2', intoTeamId: 't-1', reason: '合在一起更好排班' }),
}

const AS_KEEPER: Record<string, Make> = {
  amend: ({ keeper, volunteer, activityId, size }) => {
    const startsAt = STARTS[activityId] ?? BEGIN
    const times = { startsAt, endsAt: startsAt + minutes(size) }
    return ask(keeper, 'attendance.amend', { activityId, personId: volunteer._id, ...times, ...WHY })
  },
  confirm: ({ keeper, volunteer, activityId }) =>
    ask(keeper, 'attendance.confirm', { activityId, personIds: [volunteer._id] }),
  void: ({ keeper, volunteer, activityId }) =>
    ask(keeper, 'hours.void', { activityId, personId: volunteer._id, note: '签到表上没有' }),
  correct: ({ keeper, volunteer, activityId, size }) => {
    const startsAt = (STARTS[activityId] ?? BEGIN) + minutes(size > 10 ? size : 0)
    const change = { kind: 'times', startsAt, endsAt: startsAt + minutes(size * 5) }
    return ask(keeper, 'correction.propose', { ...wished(size), activityId, personId: volunteer._id, change })
  },
  recount: ({ keeper, activityId, size }) => {
    const change = { kind: 'closing', audienceOnSite: size, audienceOnline: 0, sessions: 1, lessons: 0 }
    return ask(keeper, 'correction.propose', { ...wished(size), activityId, change })
  },
  agree: ({ keeper, size }) =>
    ask(admin, 'correction.decide', {
      correctionId: `${keeper._id}-${wished(size).key}`,
      isAccepted: size % 4 > 0,
      note: '核过了',
    }),
  close: ({ keeper, activityId, size }) =>
    ask(keeper, 'activity.close', { activityId, closing: aClosing({ audienceOnSite: size, sessions: size }) }),
  cancel: ({ keeper, activityId }) => ask(keeper, 'activity.cancel', { activityId, reason: '下大雨' }),
  rewrite: (wish) => {
    const startsAt = (STARTS[wish.activityId] ?? BEGIN + hours(1)) + minutes(wish.size)
    const plan = aPlan({ startsAt, areaId: street(wish), capacity: 2 })
    return ask(leader, 'activity.draft', { ...plan, key: 'rewritten1', activityId: wish.activityId })
  },
  review: ({ keeper, activityId, size }) =>
    ask(keeper, 'photo.review', {
      photoId: `ph-${activityId}`,
      isPassed: size % 3 > 0,
      reason: '太暗',
      child: 'none',
    }),
}

const AROUND_ORDERS: Record<string, Make> = {
  place: (wish) =>
    ask(resident, 'order.place', { ...aWish({ day: '2027-01-01', areaId: street(wish) }), key: wish.orderKey }),
  verify: (wish) => ask(station, 'order.verify', orderId(wish)),
  claim: (wish) =>
    wish.size % 3 === 0
      ? ask(rival, 'order.claim', { ...orderId(wish), teamId: 't-2' })
      : ask(leader, 'order.claim', { ...orderId(wish), teamId: 't-1' }),
  release: (wish) => ask(leader, 'order.release', { ...orderId(wish), reason: '来不了' }),
  callOff: (wish) => ask(resident, 'order.withdraw', orderId(wish)),
  draftFor: (wish, { clock }) =>
    ask(leader, 'activity.draft', {
      ...aPlan({ startsAt: clock.now + hours(1), areaId: street(wish) }),
      ...orderId(wish),
      key: 'fororder1',
    }),
  publish: () => ask(leader, 'activity.publish', { activityId: FOR_ORDER }),
}

const MEANWHILE: Record<string, Make> = {
  wait: ({ size }) => ({ wait: minutes(size * 4) }),
  settle: ({ size }) => ({ settle: size }),
  remap: ({ size }) => ({ remap: size > 10 ? 'd-9' : 'd-1' }),
}

const MAKERS = { ...AS_VOLUNTEER, ...AS_OFFLINE, ...AS_KEEPER, ...AROUND_TEAMS, ...AROUND_ORDERS, ...MEANWHILE }
/** What a real evening is made of mostly. */
const OFTEN = [
  ...['signUp', 'checkIn', 'checkIn', 'checkIn', 'checkOut', 'checkOut', 'confirm', 'confirm', 'confirm'],
  ...['amend', 'amend', 'close', 'wait', 'wait', 'wait', 'settle', 'settle', 'settle'],
]

type Named = { name: string; make: (world: World) => Step }

const named = (name: string, wish: Wish): Named => ({
  name: `${name} ${wish.volunteer._id} ${wish.keeper._id} ${wish.activityId} ${wish.orderKey} ${wish.size}`,
  make: (world) => MAKERS[name]!(wish, world),
})

const aStep: fc.Arbitrary<Named> = fc
  .record({
    name: fc.constantFrom(...Object.keys(MAKERS), ...OFTEN),
    volunteer: fc.constantFrom(...VOLUNTEERS),
    keeper: fc.constantFrom(leader, secondLeader, admin),
    activityId: fc.constantFrom(...Object.keys(STARTS), 'a-evening', 'a-evening', FOR_ORDER),
    orderKey: fc.constantFrom('orderkeya', 'orderkeyb'),
    size: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ name, ...wish }) => named(name, wish))

const usual = { volunteer: VOLUNTEERS[0]!, keeper: leader, activityId: 'a-evening', orderKey: 'orderkeya', size: 1 }
const LONG = { ...usual, size: 37 }

/** An evening that goes well; it is what the random steps come between. */
const EVENING: Named[] = [
  ...['checkIn', 'claim', 'draftFor', 'publish'].map((name) => named(name, usual)),
  named('signUp', { ...usual, activityId: 'a-midnight' }),
  named('rewrite', { ...usual, activityId: 'a-morning' }),
  named('wait', LONG),
  ...['checkOut', 'settle', 'confirm'].map((name) => named(name, usual)),
  named('amend', { ...usual, volunteer: VOLUNTEERS[2]! }),
  named('review', usual),
  named('settle', LONG),
  named('confirm', { ...usual, keeper: admin, volunteer: VOLUNTEERS[2]! }),
  named('close', usual),
  ...['recount', 'agree', 'settle'].map((name) => named(name, { ...usual, size: 3 })),
  ...['correct', 'agree', 'settle'].map((name) => named(name, { ...usual, size: 7 })),
  named('void', { ...usual, volunteer: VOLUNTEERS[2]! }),
  named('cancel', { ...usual, activityId: 'a-morning' }),
  ...['join', 'admit', 'merge', 'leave'].map((name) => named(name, usual)),
  named('remap', { ...usual, size: 11 }),
  ...['place', 'verify', 'callOff'].map((name) => named(name, { ...usual, orderKey: 'orderkeyb' })),
]

/** The evening with anything at all in between. */
export const anEvening: fc.Arbitrary<Named[]> = fc
  .array(fc.array(aStep, { maxLength: 6 }), { minLength: EVENING.length, maxLength: EVENING.length })
  .map((between) => EVENING.flatMap((step, index) => [...between[index]!, step]))

/** What must have happened at least once, or nothing is proved. */
export const USUAL_STEPS = [...new Set(EVENING.map(({ name }) => name.split(' ')[0]!))]
