import { ok, refuse } from '@shared/contract/result'
import type { ScriptQuestion } from '@shared/contract/script'
import { scriptApi } from '@shared/contract/script-api'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { tells } from '@shared/domain/script/use'
import { listKey } from '@shared/domain/time/list-key'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { checkTexts } from './texts'

const LATEST = 10

export const usage = implement(scriptApi['script.usage'], async ({ scriptId }, { store }) => {
  const told = { scriptId, status: 'closed' } as const
  const [activities, orders, offerings, shares, latest] = await Promise.all([
    store.activities.count({ where: told }),
    store.orders.count({ where: { scriptId } }),
    store.offerings.count({ where: { scriptId, isOpen: true } }),
    store.scriptShares.count({ where: { scriptId, isDisseminator: true } }),
    store.activities.find({ where: told, order: { field: 'listKey', direction: 'desc' }, limit: LATEST }),
  ])
  return ok({ activities, orders, offerings, shares, latest })
})

export const questions = implement(scriptApi['script.questions'], async ({ scriptId, cursor }, { store }) => {
  const found = await store.scriptQuestions.find({
    where: { scriptId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (asked) => asked))
})

export const ask = implement(scriptApi['script.ask'], async ({ key, scriptId, activityId, ...words }, deps) => {
  const { store, caller, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity) return refuse('NOT_FOUND')
  if (!may('script.ask', caller, ofTeam(activity))) return refuse('FORBIDDEN')
  if (!tells(activity, scriptId, now())) return refuse('SCRIPT_NOT_TOLD')
  const texts = await checkTexts([words.question, words.answer], deps)
  if (!texts.ok) return texts

  const _id = `${activityId}-${key}`
  const asked: ScriptQuestion = {
    ...words,
    _id,
    rev: 0,
    scriptId,
    activityId,
    teamName: activity.teamName,
    byId: caller._id,
    at: now(),
    listKey: listKey(now(), _id),
  }
  const isNew = await store.scriptQuestions.insert(asked)
  const kept = isNew ? asked : await store.scriptQuestions.get(_id)
  return kept ? ok(kept) : refuse('NOT_FOUND')
})
