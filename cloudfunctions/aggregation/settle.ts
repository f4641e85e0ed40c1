import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Anomaly } from '@shared/contract/anomaly'
import type { TeamRequest } from '@shared/contract/team-life'
import type { Team } from '@shared/contract/team'
import type { Emergency } from '@shared/contract/emergency'
import type { Correction } from '@shared/contract/correction'
import type { Credit } from '@shared/contract/credential'
import type { OrderEffect, OutboxNotice } from '@shared/contract/stored'
import type { MonthlyReport } from '@shared/contract/report'
import type { Qualification } from '@shared/contract/qualification'
import type { ReportingUnit } from '@shared/contract/unit'
import { refreshedCopies } from '@shared/domain/attendance/copies'
import { wholeOrder } from '@shared/domain/order/before-offers'
import { applyEffect } from '@shared/domain/order/event'
import { bucketKey, parseBucketKey, rosterUnit, settled } from '@shared/domain/report/bucket'
import { findAll } from '@cloud/kernel/find-all'
import { officerIdsOf } from '@cloud/kernel/officers'
import { unitAdminIds } from '@cloud/kernel/unit-desk'
import { tell } from '@cloud/messages/tell'
import type { Doc, Table } from '@cloud/store/table'
import { callSlice } from './call-up'
import { credit } from './credit'
import { applyCorrection } from './correct'
import { applyRequest } from './apply-request'
import { eraseCopies } from './erase-copies'
import { hostBuckets } from './host-buckets'
import { inspectChanged, voidRecords } from './inspect'
import { recompute } from './levels'
import { moveSlice } from './merge-team'
import { openReturned } from './platform-lock'
import { recomputePresence } from './presence'
import { writeCityRoster, writeRoster } from './roster'
import { nameLedTeams, spreadName } from './spread-name'
import type { World } from './world'

export type Pending = Doc & {
  isPending?: true | undefined
  dirty: string[]
  outbox: OutboxNotice[]
  effects?: OrderEffect[]
  credits?: Credit[]
}

/** Recomputes the buckets of these records, each once. */
export async function recomputeDirty(records: readonly Pending[], world: World): Promise<void> {
  const keys = [...new Set(records.flatMap(({ dirty }) => dirty))]
  const own = keys.filter((key) => rosterUnit(key) === null)
  const hosts = (await hostBuckets(records, world)).map(bucketKey)
  await recompute([...new Set([...own, ...hosts])].map(parseBucketKey), world)
  await recomputePresence(records, world)
  const units = keys.flatMap((key) => rosterUnit(key) ?? [])
  for (const unitId of units) await writeRoster(unitId, world)
  if (units.length > 0) await writeCityRoster(world)
}

/**
 * Sends what a record carries and clears it by its revision. A notice is written under a name made of record, person and
 * revision, an order moves only from where it should be: doing it twice, or on two machines at once, is doing it once.
 */
export async function clear<T extends Pending>(record: T, table: Table<T>, world: World): Promise<void> {
  for (const notice of record.outbox) await send(record._id, notice, world)
  for (const { orderId, effect } of record.effects ?? []) await move(orderId, { effect, activityId: record._id }, world)
  for (const wish of record.credits ?? []) await credit(wish, world)
  if (isActivity(record)) await refreshRecords(record, world)
  if (isAnomaly(record)) await voidRecords(record, world)
  if (isCorrection(record)) await applyCorrection(record, world)
  if (isReport(record)) await openReturned(record, world)
  if (!(await isThrough(record, world))) return

  const isCleared = await table.replace(record, settled(withoutErasure(record)))
  if (!isCleared) console.info('record changed meanwhile, the next round settles it', { id: record._id })
}

/** What takes several rounds: an approved request, a merger, a new name, an erasure, slice by slice. False until done. */
async function isThrough(record: Pending, world: World): Promise<boolean> {
  if (isRequest(record) && record.isToApply) {
    await applyRequest(record, world)
    return false
  }
  if (isTeam(record)) return (await moveSlice(record, world)).isDone
  if (isUnit(record)) return spreadName(record, world)
  if (isEmergency(record)) return callSlice(record, world)
  if (isAccount(record)) await nameLedTeams(record, world)
  return !isErasing(record) || eraseCopies(record, world)
}

const isRequest = (record: Pending): record is Pending & TeamRequest => 'isToApply' in record
/** The name that was being erased goes last. */
function withoutErasure<T extends Pending>(record: T): T {
  const { erasure: _, ...rest } = record as T & Pick<Account, 'erasure'>
  return rest as unknown as T
}

const isAccount = (record: Pending): record is Pending & Account => 'memberships' in record
const isErasing = (record: Pending): record is Pending & Account => 'erasure' in record && record.erasure !== undefined
const isAnomaly = (record: Pending): record is Pending & Anomaly => 'evidence' in record && 'rule' in record
const isCorrection = (record: Pending): record is Pending & Correction => 'change' in record && 'proposedById' in record
const isReport = (record: Pending): record is Pending & MonthlyReport => 'submissions' in record
const isTeam = (record: Pending): record is Pending & Team => 'suspensions' in record
const isUnit = (record: Pending): record is Pending & ReportingUnit => 'demandsDocument' in record
const isEmergency = (record: Pending): record is Pending & Emergency => 'streetsLeft' in record
const isActivity = (record: Pending): record is Pending & Activity => 'people' in record

/** An activity that was moved or renamed before its start takes its sign-ups along. */
async function refreshRecords(activity: Activity, { store }: World): Promise<void> {
  if (activity.people.length + activity.waiting.length === 0) return
  for (const record of await findAll(store.attendances, { where: { activityId: activity._id } }, 'listKey')) {
    const refreshed = refreshedCopies(record, activity)
    const isSaved = !refreshed || (await store.attendances.replace(record, refreshed))
    if (!isSaved) throw new Error(`attendance ${record._id} changed meanwhile; the next round takes it along`)
  }
}

/** Settles one activity at once, while somebody looks at the order behind it. */
export async function settleActivity(activityId: string, world: World): Promise<void> {
  const activity: Activity | null = await world.store.activities.get(activityId)
  if (!activity?.isPending) return
  await recomputeDirty([activity], world)
  await inspectChanged([activity], world)
  await clear(activity, world.store.activities, world)
}

/** Settles one qualification at once, so that its owner may sign up. */
export async function settleQualification(qualificationId: string, world: World): Promise<void> {
  const qualification: Qualification | null = await world.store.qualifications.get(qualificationId)
  if (qualification?.isPending) await clear(qualification, world.store.qualifications, world)
}

// The kind is part of the name: a record is made and first changed over the same revision, 0.
async function send(recordId: string, { atRev, group, ...notice }: OutboxNotice, world: World): Promise<void> {
  for (const personId of await recipientsOf(notice.personId, group, world))
    await tell({ ...notice, personId, _id: `${recordId}-${atRev}-${notice.kind}-${personId}` }, world)
}

/** A person, or whoever works at a desk or leads a team by now. */
async function recipientsOf(id: string, group: OutboxNotice['group'], world: World): Promise<string[]> {
  if (group === 'desk') return unitAdminIds(id, world)
  return group === 'team' ? officerIdsOf(id, world) : [id]
}

const TRIES = 5

async function move(
  orderId: string,
  by: { effect: OrderEffect['effect']; activityId: string },
  { store, now }: World,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const stored = await store.orders.get(orderId)
    // Orders of before the offers have none.
    const order = stored && wholeOrder(stored)
    const after = order && applyEffect(order, by.effect, { activityId: by.activityId, now: now() })
    if (!order || !after) return
    const isSaved = await store.orders.replace(order, after)
    if (isSaved) return
  }
  throw new Error(`order ${orderId} kept changing`)
}
