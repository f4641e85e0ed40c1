import { qualificationApi, type Qualification } from '@shared/contract/qualification'
import { ok, refuse } from '@shared/contract/result'
import {
  certificateFolder,
  checkingUnit,
  checkQualification,
  maskNumber,
  submitQualification,
  viewQualification,
} from '@shared/domain/credential/qualification'
import { may } from '@shared/domain/permission/permissions'
import { settleQualification } from '@cloud/aggregation/settle'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { refusalOfFiles } from './picture-files'

export const submit = implement(qualificationApi['qualification.submit'], async ({ key, ...form }, deps) => {
  const { caller, store, now, vault } = deps
  const { number, unitId: wished, ...rest } = form
  const unitId = checkingUnit(caller, wished)
  if (!unitId) return refuse('NOT_IN_UNIT')
  const sealed = { ...rest, numberSealed: vault.seal(number), numberMasked: maskNumber(number) }
  const qualificationId = `${caller._id}-${key}`
  const submitted = submitQualification(sealed, { qualificationId, unitId }, { caller, now: now() })
  if (!submitted.ok) return submitted
  const refusal = await refusalOfFiles([form.fileId], certificateFolder(caller._id), deps)
  if (refusal) return refusal

  const isNew = await store.qualifications.insert(submitted.value)
  const qualification = isNew ? submitted.value : await store.qualifications.get(qualificationId)
  return qualification ? ok(await withLink(qualification, deps)) : refuse('NOT_FOUND')
})

export const mine = implement(qualificationApi['qualification.mine'], async ({ cursor }, deps) => {
  const found = await deps.store.qualifications.find({
    where: { personId: deps.caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(await pageWithLinks(found, deps))
})

export const ofUnit = implement(qualificationApi['qualification.ofUnit'], async ({ unitId, status, cursor }, deps) => {
  if (!may('qualification.ofUnit', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const direction = status === 'submitted' ? 'asc' : 'desc'
  const found = await deps.store.qualifications.find({
    where: { unitId, status },
    range: { field: 'listKey', ...after(cursor, direction) },
    order: { field: 'listKey', direction },
    limit: PAGE_PROBE,
  })
  await logAccess(deps, { action: 'qualification.ofUnit', personIds: found.map(({ personId }) => personId), unitId })
  return ok(await pageWithLinks(found, deps))
})

export const check = implement(
  qualificationApi['qualification.check'],
  async ({ qualificationId, ...verdict }, deps) => {
    const { caller, store, now } = deps
    const qualification = await store.qualifications.get(qualificationId)
    if (!qualification) return refuse('NOT_FOUND')
    const { unitId, personId } = qualification
    if (!may('qualification.check', caller, { unitId })) return refuse('FORBIDDEN')

    const checked = checkQualification(qualification, verdict, { caller, now: now() })
    if (!checked.ok) return checked
    const isSaved =
      checked.value === qualification || (await store.qualifications.replace(qualification, checked.value))
    if (!isSaved) return refuse('CHANGED_MEANWHILE')

    // The person may sign up at once; `jobs` would do it within seconds.
    await settleQualification(qualificationId, deps)
    const note = `${checked.value.name}：${verdict.isAccepted ? '认可' : verdict.reason}`
    await audit(deps, { action: 'qualification.check', subjectId: personId, unitId, note })
    return ok(await withLink(checked.value, deps))
  },
)

async function pageWithLinks(found: readonly Qualification[], { files, now }: Deps) {
  const page = pageOf(found, (qualification) => qualification)
  const links = await files.linksTo(page.items.map(({ fileId }) => fileId))
  return { ...page, items: page.items.map((one) => viewQualification(one, links.get(one.fileId) ?? '', now())) }
}

const withLink = async (qualification: Qualification, { files, now }: Deps) => {
  const links = await files.linksTo([qualification.fileId])
  return viewQualification(qualification, links.get(qualification.fileId) ?? '', now())
}
