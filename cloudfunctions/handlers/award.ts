import { awardApi, type Award } from '@shared/contract/award'
import type { Action } from '@shared/contract/api'
import type { Audited } from '@shared/contract/audit'
import { ok, refuse } from '@shared/contract/result'
import { changeAward, checkAward, enterAward, revokeAward, submitAward, viewAward } from '@shared/domain/award/award'
import { certificateFolder, checkingUnit } from '@shared/domain/credential/qualification'
import { may } from '@shared/domain/permission/permissions'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { refusalOfFiles } from './picture-files'

export const submit = implement(awardApi['award.submit'], async ({ key, unitId: wished, ...form }, deps) => {
  const { caller, now } = deps
  const unitId = checkingUnit(caller, wished)
  if (!unitId) return refuse('NOT_IN_UNIT')
  const submitted = submitAward(form, { awardId: `${caller._id}-${key}`, unitId }, { caller, now: now() })
  return submitted.ok ? keep(submitted.value, deps) : submitted
})

export const enter = implement(awardApi['award.enter'], async ({ key, unitId, personId, ...form }, deps) => {
  const { caller, store, now } = deps
  if (!may('award.enter', caller, { unitId })) return refuse('FORBIDDEN')
  const person = await store.accounts.get(personId)
  if (!person) return refuse('PERSON_NOT_OF_UNIT')
  const place = { awardId: `${caller._id}-${key}`, unitId, person }
  const entered = enterAward(form, place, { caller, now: now() })
  return entered.ok ? keep(entered.value, deps) : entered
})

export const mine = implement(awardApi['award.mine'], async ({ cursor }, deps) => {
  const found = await deps.store.awards.find({
    where: { personId: deps.caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(await pageWithLinks(found, deps))
})

export const ofUnit = implement(awardApi['award.ofUnit'], async ({ unitId, status, cursor }, deps) => {
  if (!may('award.ofUnit', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const found = await deps.store.awards.find({
    where: { unitId, status },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  await logAccess(deps, { action: 'award.ofUnit', personIds: found.map(({ personId }) => personId), unitId })
  return ok(await pageWithLinks(found, deps))
})

export const check = implement(awardApi['award.check'], async ({ awardId, ...verdict }, deps) => {
  const award = await ofTheirs('award.check', awardId, deps)
  if (!award.ok) return award
  const checked = checkAward(award.value, verdict, { caller: deps.caller, now: deps.now() })
  if (!checked.ok) return checked
  const note = `${award.value.name}：${verdict.isAccepted ? '确认' : verdict.reason}`
  return saved([award.value, checked.value], { action: 'award.check', note }, deps)
})

export const change = implement(awardApi['award.change'], async ({ awardId, ...wish }, deps) => {
  const award = await ofTheirs('award.change', awardId, deps)
  if (!award.ok) return award
  const changed = changeAward(award.value, wish, { caller: deps.caller, now: deps.now() })
  return changed.ok ? saved([award.value, changed.value], { action: 'award.change', note: wish.reason }, deps) : changed
})

export const revoke = implement(awardApi['award.revoke'], async ({ awardId, reason }, deps) => {
  const award = await ofTheirs('award.revoke', awardId, deps)
  if (!award.ok) return award
  const revoked = revokeAward(award.value, reason, { caller: deps.caller, now: deps.now() })
  return revoked.ok ? saved([award.value, revoked.value], { action: 'award.revoke', note: reason }, deps) : revoked
})

/** Written once per form, with a proof that lies in the folder of who sends it. */
async function keep(award: Award, deps: Deps) {
  const { store, caller } = deps
  const refusal = await refusalOfFiles([award.fileId], certificateFolder(caller._id), deps)
  if (refusal) return refusal
  const isNew = await store.awards.insert(award)
  const { personId, unitId, name } = award
  if (isNew && personId !== caller._id)
    await audit(deps, { action: 'award.enter', subjectId: personId, unitId, note: name })
  const kept = isNew ? award : await store.awards.get(award._id)
  return kept ? ok(await withLink(kept, deps)) : refuse('NOT_FOUND')
}

async function ofTheirs(action: Action, awardId: string, { store, caller }: Deps) {
  const award = await store.awards.get(awardId)
  if (!award) return refuse('NOT_FOUND')
  return may(action, caller, { unitId: award.unitId }) ? ok(award) : refuse('FORBIDDEN')
}

async function saved([award, after]: [Award, Award], deed: { action: Audited; note: string }, deps: Deps) {
  if (after === award) return ok(await withLink(award, deps))
  const isSaved = await deps.store.awards.replace(award, after)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { ...deed, subjectId: award.personId, unitId: award.unitId })
  return ok(await withLink(after, deps))
}

async function pageWithLinks(found: readonly Award[], { files }: Deps) {
  const page = pageOf(found, (award) => award)
  const links = await files.linksTo(page.items.map(({ fileId }) => fileId))
  return { ...page, items: page.items.map((one) => viewAward(one, links.get(one.fileId) ?? '')) }
}

const withLink = async (award: Award, { files }: Deps) =>
  viewAward(award, (await files.linksTo([award.fileId])).get(award.fileId) ?? '')
