import { exportApi } from '@shared/contract/export'
import { ok, refuse } from '@shared/contract/result'
import { layoutSheet } from '@shared/domain/paper/record-sheet'
import { SHEET_TEXT } from '@shared/text/record-sheet'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { contentOf, ownSheet } from './certificate'

/** 记录单 as PDF: what was frozen at issue, so that it is made once and stays the same file. */
export const certificate = implement(exportApi['export.certificate'], async ({ number }, deps) => {
  const sheet = await ownSheet(number, deps)
  if (!sheet) return refuse('NOT_FOUND')
  const fileName = `${SHEET_TEXT.title}-${number}.pdf`
  const known = sheet.fileId === null ? '' : await linkTo(sheet.fileId, deps)
  if (known !== '') return ok({ url: known, fileName })

  const content = await contentOf(sheet, deps)
  if (!content.ok) return content
  const pdf = await deps.writePdf(layoutSheet(content.value, SHEET_TEXT), {
    title: `${SHEET_TEXT.title} ${number}`,
    at: sheet.issuedAt,
  })
  const fileId = await deps.files.save(sheetPath(number), pdf)
  return (await isKept(number, fileId, deps)) ? ok({ url: await linkTo(fileId, deps), fileName }) : refuse('NOT_FOUND')
})

/** Private: the number is no secret once the sheet is handed on, so nothing is read there without a signed link. */
const sheetPath = (number: string) => `sheets/${number}.pdf`

const linkTo = async (fileId: string, { files }: Deps) => (await files.linksTo([fileId])).get(fileId) ?? ''

/** Writes the file down for erasure to find. Who deleted the account meanwhile may have missed it: then it goes here. */
async function isKept(number: string, fileId: string, { store, files, caller }: Deps): Promise<boolean> {
  const sheet = await store.certificates.get(number)
  const isSaved = sheet !== null && (await store.certificates.replace(sheet, { ...sheet, fileId }))
  // Somebody else wrote: the same file from another phone, or the erasure.
  const holder = await store.accounts.get(caller._id)
  if (holder && holder.erasedAt === null) return isSaved || sheet !== null
  await files.remove([fileId])
  return false
}
