import { correctionApi, type Correction } from '@shared/contract/correction'
import { ok, refuse } from '@shared/contract/result'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { decideCorrection, namedIn, viewCorrection } from '@shared/domain/correction/decide'
import { askCorrection, grows, OPEN_CORRECTIONS, proposeCorrection } from '@shared/domain/correction/write'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { applyCorrection } from '@cloud/aggregation/correct'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE, pageOf } from '@cloud/kernel/paging'

export const ask = implement(correctionApi['correction.ask'], async ({ key, activityId, ...wish }, deps) => {
  const { caller, now, store } = deps
  const correctionId = `${caller._id}-${key}`
  const known = await store.corrections.get(correctionId)
  if (known) return ok(await shown(known, deps))
  const about = await aboutOf({ activityId, personId: caller._id }, deps)
  if (!about) return refuse('NOT_FOUND')

  const { startsAt, endsAt, ...why } = wish
  const change = { kind: 'times' as const, startsAt, endsAt }
  const by = { callerId: caller._id, now: now(), openCount: await openOf(deps) }
  const asked = askCorrection({ ...why, change, correctionId }, about, by)
  if (!asked.ok) return asked
  const isNew = await store.corrections.insert(asked.value)
  return isNew ? ok(await shown(asked.value, deps)) : refuse('NOT_FOUND')
})

// Two phones at once may get one more than the limit; that harms nobody.
async function openOf({ store, caller }: Deps): Promise<number> {
  const open = await store.corrections.find({
    where: { personId: caller._id },
    oneOf: { field: 'status', values: ['asked', 'proposed'] },
    limit: OPEN_CORRECTIONS,
  })
  return open.length
}

export const propose = implement(
  correctionApi['correction.propose'],
  async ({ key, activityId, personId, ...wish }, deps) => {
    const { caller, now, store } = deps
    const about = await aboutOf({ activityId, personId: personId ?? null }, deps)
    if (!about || !may('correction.propose', caller, ofTeam(about.activity))) return refuse('NOT_FOUND')
    const correctionId = `${caller._id}-${key}`
    const known = await store.corrections.get(correctionId)
    if (known) return ok(await shown(known, deps))

    const proposed = proposeCorrection({ ...wish, correctionId }, about, { callerId: caller._id, now: now() })
    if (!proposed.ok) return proposed
    const isNew = await store.corrections.insert(proposed.value)
    if (!isNew) return refuse('CHANGED_MEANWHILE')
    await applyCorrection(proposed.value, deps)
    await auditOf('correction.propose', proposed.value, deps)
    return ok(await shown(proposed.value, deps))
  },
)

export const decide = implement(correctionApi['correction.decide'], async ({ correctionId, ...verdict }, deps) => {
  const { caller, now, store } = deps
  const correction = await store.corrections.get(correctionId)
  if (!correction || !may('correction.decide', caller, ofTeam(correction))) return refuse('NOT_FOUND')
  const about = await aboutOf(correction, deps)
  if (!about) return refuse('NOT_FOUND')

  const by = { caller, now: now(), grows: grows(correction.change, about) }
  const decided = decideCorrection(correction, verdict, by)
  if (!decided.ok) return decided
  const isSaved = await store.corrections.replace(correction, decided.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await applyCorrection(decided.value, deps)
  await auditOf('correction.decide', { ...decided.value, reason: verdict.note }, deps)
  return ok(await shown(decided.value, deps))
})

const SHOWN = {
  open: { statuses: ['asked', 'proposed'], direction: 'asc' },
  decided: { statuses: ['done', 'refused'], direction: 'desc' },
} as const

export const list = implement(correctionApi['correction.list'], async ({ unitId, teamId, show, cursor }, deps) => {
  const target = teamId ? { teamIds: [teamId] } : { unitId: unitId ?? null }
  if (!may('correction.list', deps.caller, target)) return refuse('FORBIDDEN')
  const { statuses, direction } = SHOWN[show]
  const found = await deps.store.corrections.find({
    where: teamId ? { teamId } : { unitId: unitId ?? '' },
    oneOf: { field: 'status', values: statuses },
    range: { field: 'dueKey', ...after(cursor, direction) },
    order: { field: 'dueKey', direction },
    limit: PAGE_PROBE,
  })
  // The list runs by the last day, so its cursor does, too.
  return ok(
    await paged(
      found.map((one) => ({ ...one, listKey: one.dueKey })),
      deps,
    ),
  )
})

export const mine = implement(correctionApi['correction.mine'], async ({ cursor }, deps) => {
  const found = await deps.store.corrections.find({
    where: { personId: deps.caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(await paged(found, deps))
})

async function paged(found: readonly Correction[], deps: Deps) {
  const seen = await seenBy(found.slice(0, PAGE_SIZE), deps)
  return pageOf(found, (correction) => viewCorrection(correction, seen))
}

const shown = async (correction: Correction, deps: Deps) => viewCorrection(correction, await seenBy([correction], deps))

async function seenBy(corrections: readonly Correction[], { store, caller, now }: Deps) {
  const people = await store.accounts.getMany(namedIn(corrections))
  return { names: new Map(people.map(({ _id, name }) => [_id, name])), caller, now: now() }
}

type Which = { activityId: string; personId: string | null }

/** The activity, and the record where it is about one; null where either is missing. */
async function aboutOf({ activityId, personId }: Which, { store }: Deps) {
  const activity = await store.activities.get(activityId)
  const record = personId ? await store.attendances.get(attendanceId(activityId, personId)) : null
  return activity && (personId === null || record) ? { activity, record } : null
}

const auditOf = (
  action: 'correction.propose' | 'correction.decide',
  { personId, activityId, unitId, status, reason }: Correction,
  deps: Deps,
) => audit(deps, { action, subjectId: personId ?? activityId, unitId, about: status, note: reason })
