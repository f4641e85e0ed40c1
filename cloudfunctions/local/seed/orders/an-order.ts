import type { Account } from '@shared/contract/account'
import type { Order, OrderStatus, OrderStep } from '@shared/contract/order'
import { runClock, startClock } from '@shared/domain/order/clock'
import { HELD_BY_A_TEAM } from '@shared/domain/order/moves'
import { addDays, chinaDay, inChina, startOfDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { sampleVault } from '../../development-vault'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import { NOTES } from './wishes'

type Wanted = Pick<
  Order,
  | '_id'
  | 'topic'
  | 'need'
  | 'day'
  | 'partOfDay'
  | 'areaId'
  | 'subdistrictId'
  | 'subdistrictName'
  | 'place'
  | 'headCount'
  | 'unitId'
>
type Serving = Pick<Order, 'teamId' | 'teamName'> & { leaderId: string; unitId: string }

/** Nobody has taken it. */
export const NO_TEAM: Serving = { teamId: null, teamName: '', leaderId: '-', unitId: '' }

export type OrderDraft = {
  wanted: Wanted
  resident: Account
  team: Serving
  activityId: string | null
  steps: readonly { status: OrderStatus; at: number }[]
  rating: Order['rating']
}

const standing = ({ steps: [first, ...later] }: OrderDraft, { now }: Stage) => {
  const submittedAt = first?.at ?? now
  const last = later.at(-1) ?? first
  return { submittedAt, status: last?.status ?? ('submitted' as const), at: last?.at ?? submittedAt }
}

/** An order with its timeline; the last step is where it stands. */
export const anOrder = (stage: Stage, draft: OrderDraft): Order => {
  const { wanted, resident, team } = draft
  const { submittedAt, status, at } = standing(draft, stage)

  return {
    ...wanted,
    rev: 0,
    dirty: [],
    outbox: [],
    kind: stage.random.chance(0.6) ? 'menu' : 'invitation',
    risks: '老年人多，地面不平的地方请留意',
    contactName: resident.name,
    phone: resident.phoneSealed ? sampleVault.open(resident.phoneSealed) : '19900000000',
    residentId: resident._id,
    status,
    ...(isHeld(status) ? { teamId: team.teamId, teamName: team.teamName } : { teamId: null, teamName: '' }),
    ...askedOf(draft, status),
    ...clockOf(stage, { _id: wanted._id, status, at }),
    enteredById: null,
    reach: 'unit',
    helpingUnitId: team.unitId && team.unitId !== wanted.unitId ? team.unitId : null,
    channel: 'onSite',
    escalatedTo: 'none',
    followUp: null,
    visit: null,
    visitState: 'none',
    offering: null,
    offeringMonth: null,
    scriptId: null,
    scriptTitle: '',
    activityId: draft.activityId,
    answeredAt: draft.steps.find((step) => step.status === 'accepted')?.at ?? null,
    submittedAt,
    submittedDay: chinaDay(submittedAt),
    steps: draft.steps.map((step) => stepOf(stage, draft, step)),
    rating: draft.rating,
    listKey: listKey(submittedAt, wanted._id),
  }
}

const isHeld = (status: OrderStatus) => HELD_BY_A_TEAM.includes(status)

/** Whom the unit has asked, and the other day a team proposes. */
function askedOf(
  { team, wanted }: OrderDraft,
  status: OrderStatus,
): Pick<Order, 'offers' | 'offeredTeamIds' | 'counter'> {
  const { teamId, teamName, unitId } = team
  if (teamId === null || (status !== 'offered' && status !== 'countered'))
    return { offers: [], offeredTeamIds: [], counter: null }
  const offer = { teamId, teamName, unitId, note: '' }
  if (status === 'offered') return { offers: [{ ...offer, status: 'open' }], offeredTeamIds: [teamId], counter: null }

  const proposed = {
    day: addDays(wanted.day, 3),
    partOfDay: 'either',
    channel: 'onSite',
    note: '上午下午都可以',
  } as const
  return {
    offers: [{ ...offer, status: 'countered' }],
    offeredTeamIds: [],
    counter: { ...proposed, teamId, teamName, unitId },
  }
}

/** What waits for people of the sample city starts waiting today, so that nothing runs out at once. */
function clockOf(stage: Stage, { _id, status, at }: { _id: string; status: OrderStatus; at: number }) {
  if (status === 'unfilled') return runClock({ _id }, 'retry', `${nextMonth(stage.today)}-10`)
  const isServed = status === 'delivered' || status === 'rated'
  return startClock({ _id }, status, isServed ? chinaDay(at) : stage.today)
}

const nextMonth = (day: string) => inChina(startOfDay(day)).add(1, 'month').format('YYYY-MM')

const stepOf = (stage: Stage, draft: OrderDraft, { status, at }: { status: OrderStatus; at: number }): OrderStep => {
  return {
    status,
    at,
    byId: byId(draft, status),
    teamName: WITHOUT_TEAM.includes(status) ? '' : draft.team.teamName,
    note: stage.random.pick(NOTES[status] ?? ['']),
  }
}

const WITHOUT_TEAM: readonly OrderStatus[] = ['submitted', 'verified', 'pooled']

type By = 'asker' | 'verifier' | 'team' | 'teamItself' | 'clock'

const BY: Record<OrderStatus, By> = {
  submitted: 'asker',
  verified: 'verifier',
  pooled: 'verifier',
  offered: 'verifier',
  countered: 'team',
  accepted: 'team',
  scheduled: 'team',
  delivered: 'teamItself',
  rated: 'asker',
  closed: 'clock',
  rejected: 'verifier',
  withdrawn: 'asker',
  unfilled: 'verifier',
}

const byId = ({ wanted, resident, team }: OrderDraft, status: OrderStatus) => {
  const ids: Record<By, string> = {
    asker: resident._id,
    verifier: verifierId(wanted.unitId),
    team: team.leaderId,
    teamItself: team.teamId ?? '-',
    clock: '-',
  }
  return ids[BY[status]]
}

const verifierId = (unitId: string) =>
  unitId === MAIN_UNIT_ID ? personaId('station-worker') : `p-admin-${unitId.slice(2)}`
