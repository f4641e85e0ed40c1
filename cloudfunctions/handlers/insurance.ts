import { insuranceApi, type Policy } from '@shared/contract/insurance'
import { ok, refuse } from '@shared/contract/result'
import { viewPolicy } from '@shared/domain/activity/insurance'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const add = implement(insuranceApi['insurance.add'], async ({ key, teamId, unitId, ...entry }, deps) => {
  const { caller, store, now } = deps
  const holder = await holderOf({ teamId, unitId }, deps)
  if (!holder) return refuse('NOT_FOUND')
  if (!may('insurance.add', caller, { unitId, teamIds: teamId ? [teamId] : [] })) return refuse('FORBIDDEN')
  if (entry.from > entry.to || entry.to < chinaDay(now())) return refuse('POLICY_DATES')

  const _id = `${caller._id}-${key}`
  const policy: Policy = {
    ...entry,
    _id,
    rev: 0,
    holderId: holder._id,
    holderName: holder.name,
    unitId,
    withdrawnAt: null,
    enteredById: caller._id,
    enteredAt: now(),
    listKey: dayKey(entry.to, _id),
  }
  const isNew = await store.policies.insert(policy)
  const kept = isNew ? policy : await store.policies.get(_id)
  return kept ? ok(viewPolicy(kept, chinaDay(now()))) : refuse('NOT_FOUND')
})

/** The team, when it is one of the unit, or the unit itself. */
async function holderOf({ teamId, unitId }: { teamId: string | undefined; unitId: string }, { store }: Deps) {
  if (teamId === undefined) return store.units.get(unitId)
  const team = await store.teams.get(teamId)
  return team?.unitId === unitId ? team : null
}

export const list = implement(insuranceApi['insurance.list'], async ({ unitId, teamId, day, cursor }, deps) => {
  const { caller, store, now } = deps
  if (!may('insurance.list', caller, { unitId })) return refuse('FORBIDDEN')
  const found = await store.policies.find({
    oneOf: { field: 'holderId', values: teamId ? [unitId, teamId] : [unitId] },
    range: { field: 'listKey', ...after(cursor, 'desc'), ...(day ? { gte: day } : {}) },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const page = pageOf(found, (policy) => policy)
  const holds = page.items.filter(
    ({ unitId: own, from, withdrawnAt }) => own === unitId && (!day || (from <= day && withdrawnAt === null)),
  )
  return ok({ ...page, items: holds.map((policy) => viewPolicy(policy, day ?? chinaDay(now()))) })
})

export const withdraw = implement(insuranceApi['insurance.withdraw'], async ({ policyId }, deps) => {
  const { caller, store, now } = deps
  const policy = await store.policies.get(policyId)
  if (!policy) return refuse('NOT_FOUND')
  const { unitId, holderId } = policy
  if (!may('insurance.withdraw', caller, { unitId, teamIds: [holderId] })) return refuse('FORBIDDEN')
  if (policy.withdrawnAt !== null) return ok(viewPolicy(policy, chinaDay(now())))

  const withdrawn: Policy = { ...policy, withdrawnAt: now() }
  const isSaved = await store.policies.replace(policy, withdrawn)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'insurance.withdraw', subjectId: policyId, unitId, note: policy.holderName })
  return ok(viewPolicy(withdrawn, chinaDay(now())))
})
