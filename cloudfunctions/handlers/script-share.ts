import { ok, refuse } from '@shared/contract/result'
import { scriptApi, type SharesOf } from '@shared/contract/script-api'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { shareDays, shareOf } from '@shared/domain/script/share'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const share = implement(scriptApi['script.share'], async ({ scriptId }, { store, caller, now }) => {
  const script = await store.scripts.get(scriptId)
  if (!script || script.isWithdrawn) return refuse('NOT_FOUND')
  const isNew = await store.scriptShares.insert(shareOf(script, caller, now()))
  if (!isNew) console.info('shared today already', { scriptId })
  return ok({ scriptId })
})

export const count = implement(scriptApi['script.shareCount'], async (asked, deps) => {
  const of = await sharesOf('script.shareCount', asked, deps)
  if (!of.ok) return of
  const range = { field: 'listKey' as const, ...shareDays(asked) }
  return ok({ shares: await deps.store.scriptShares.count({ where: of.value, range }) })
})

export const list = implement(scriptApi['script.shares'], async ({ cursor, ...asked }, deps) => {
  const of = await sharesOf('script.shares', asked, deps)
  if (!of.ok) return of
  const found = await deps.store.scriptShares.find({
    where: of.value,
    range: { field: 'listKey', ...shareDays(asked), ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (one) => one))
})

/** Which shares are asked for, by who may see the figures of that group; of 信息员 alone, as they are reported. */
async function sharesOf(action: 'script.shareCount' | 'script.shares', { teamId, unitId }: SharesOf, deps: Deps) {
  const { store, caller } = deps
  const counted = { isDisseminator: true }
  if (teamId) {
    const team = await store.teams.get(teamId)
    const isSeen = team && may(action, caller, { teamIds: [teamId], unitId: team.unitId })
    return isSeen ? ok({ ...counted, teamIds: teamId }) : refuse('NOT_FOUND')
  }
  if (!unitId) return ok({ ...counted, personId: caller._id })
  if (!may(action, caller, { unitId })) return refuse('NOT_FOUND')
  return ok(unitId === CITY_UNIT_ID ? counted : { ...counted, unitIds: unitId })
}
