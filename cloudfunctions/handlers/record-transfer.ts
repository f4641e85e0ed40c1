import type { Activity } from '@shared/contract/activity'
import { recordTransferApi, type RecordTransfer, type TransferEntry } from '@shared/contract/record-transfer'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { answerTransfer, peopleOf, recordState, transferState } from '@shared/domain/record-transfer/ledger'
import { dayKey } from '@shared/domain/time/list-key'
import { monthPeriod } from '@shared/domain/time/period'
import { audit } from '@cloud/kernel/audit'
import { implement } from '@cloud/kernel/implement'
import { PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'
import type { Deps } from '@cloud/kernel/deps'
import { drawTransfers, type Drawn } from './record-transfer-draw'

/** As many names in one request as the platform hands out. */
const NAMES_AT_ONCE = 100

export const list = implement(recordTransferApi['recordTransfer.list'], async ({ unitId, month, cursor }, deps) => {
  if (!may('recordTransfer.list', deps.caller, { unitId })) return refuse('NOT_FOUND')
  const { from, to } = monthPeriod(month)
  const found = await deps.store.activities.find({
    where: { status: 'closed', unitId },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: cursor ?? dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const shown = found.slice(0, PAGE_SIZE)
  const drawn = await drawTransfers(shown, unitId, deps)
  if (!drawn) return refuse('NOT_FOUND')
  const last = shown[shown.length - 1]
  return ok({ items: drawn.map(entryOf), nextCursor: found.length > PAGE_SIZE && last ? last.dayKey : null })
})

const entryOf = ({ activity, sent, now }: Drawn): TransferEntry => ({
  activityId: activity._id,
  ...{ title: activity.title, day: activity.day, teamName: activity.teamName },
  state: transferState(sent, now),
  records: now.people.length,
  refused: (sent?.records ?? []).filter(({ state }) => state === 'refused').length,
  sentAt: sent?.sentAt ?? null,
})

export const get = implement(recordTransferApi['recordTransfer.get'], async ({ unitId, activityId }, deps) => {
  const drawn = may('recordTransfer.get', deps.caller, { unitId }) ? await drawOne(unitId, activityId, deps) : null
  if (!drawn) return refuse('NOT_FOUND')
  return ok({ ...entryOf(drawn), people: await peopleIn(drawn, deps) })
})

async function drawOne(unitId: string, activityId: string, deps: Deps): Promise<Drawn | null> {
  const activity = await deps.store.activities.get(activityId)
  if (!isOwn(activity, unitId)) return null
  return (await drawTransfers([activity], unitId, deps))?.[0] ?? null
}

const isOwn = (activity: Activity | null, unitId: string): activity is Activity =>
  activity !== null && activity.unitId === unitId && activity.status === 'closed'

async function peopleIn({ sent, now }: Pick<Drawn, 'sent' | 'now'>, { store }: Deps) {
  const ids = peopleOf(sent, now)
  const names = new Map<string, string>()
  for (let from = 0; from < ids.length; from += NAMES_AT_ONCE)
    for (const { _id, name } of await store.accounts.getMany(ids.slice(from, from + NAMES_AT_ONCE)))
      names.set(_id, name)
  return ids.map((personId) => ({
    personId,
    name: names.get(personId) ?? '',
    minutes: now.people.find((one) => one.personId === personId)?.minutes ?? null,
    state: recordState(sent, now, personId),
    note: noteOf(sent, personId),
  }))
}

const noteOf = (sent: RecordTransfer | null, personId: string) =>
  sent?.records.find((one) => one.personId === personId)?.note ?? ''

export const answer = implement(
  recordTransferApi['recordTransfer.answer'],
  async ({ unitId, activityId, ...verdict }, deps) => {
    const drawn = may('recordTransfer.answer', deps.caller, { unitId }) ? await drawOne(unitId, activityId, deps) : null
    if (!drawn) return refuse('NOT_FOUND')
    if (!drawn.sent) return refuse('TRANSFER_NOT_SENT')
    const answered = answerTransfer(drawn.sent, verdict)
    if (!answered.ok) return answered

    const isSaved = await deps.store.recordTransfers.replace(drawn.sent, answered.value)
    if (!isSaved) return refuse('CHANGED_MEANWHILE')
    const note = `${drawn.now.facts.title}${verdict.note ? `：${verdict.note}` : ''}`
    await audit(deps, { action: 'recordTransfer.answer', subjectId: activityId, about: verdict.verdict, unitId, note })
    return ok(entryOf({ ...drawn, sent: answered.value }))
  },
)
