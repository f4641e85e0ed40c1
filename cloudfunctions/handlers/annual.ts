import { annualApi } from '@shared/contract/annual'
import type { PhotoChoice } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { chosenPhotos, editAnnual, NO_WORDS } from '@shared/domain/annual/annual'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { candidatesOf, drawAnnual, loadAnnual, type AnnualDesk } from './annual-draw'
import { linked } from './report-view'
import { checkTexts } from './texts'

/** Whose year somebody may look at or write: the target of a permission. */
export const annualTarget = ({ unitId, teamId }: { unitId: string; teamId?: string | undefined }) => ({
  unitId,
  ...(teamId === undefined ? {} : { teamIds: [teamId] }),
})

export const get = implement(annualApi['annual.get'], async (whose, deps) => {
  const desk = may('annual.get', deps.caller, annualTarget(whose)) ? await loadAnnual(whose, deps) : null
  if (!desk) return refuse('NOT_FOUND')

  const edit = may('annual.save', deps.caller, annualTarget(whose))
  const [facts, candidates, editedByName] = await Promise.all([
    drawAnnual(desk, deps),
    candidatesOf(desk, deps),
    edit ? editorOf(desk, deps) : '',
  ])
  const links = await linked(candidates, deps)
  const shown = candidates.flatMap(({ photoId }) => links.get(photoId) ?? [])
  return ok({ ...facts, ...writtenIn(desk), editedByName, ...picturesIn(desk, shown, edit), can: { edit } })
})

const writtenIn = ({ kept }: AnnualDesk) => ({
  words: kept?.words ?? NO_WORDS,
  rev: kept?.rev ?? null,
  editedAt: kept?.editedAt ?? null,
})

const picturesIn = ({ kept }: AnnualDesk, shown: PhotoChoice[], edit: boolean) => ({
  photos: chosenPhotos(shown, kept?.photoIds ?? null),
  candidates: edit ? shown : [],
})

/** Only the id is kept: a name would outlive the account it belongs to. */
const editorOf = async ({ kept }: AnnualDesk, { store }: Deps) =>
  kept ? ((await store.accounts.get(kept.editedById))?.name ?? '') : ''

export const save = implement(annualApi['annual.save'], async ({ rev, words, photoIds, ...whose }, deps) => {
  const { store, caller, now } = deps
  const desk = may('annual.save', caller, annualTarget(whose)) ? await loadAnnual(whose, deps) : null
  if (!desk) return refuse('NOT_FOUND')
  const { kept } = desk
  if (rev !== revOf(desk)) return refuse('CHANGED_MEANWHILE')
  const unfit = await refusalOf({ words, photoIds }, desk, deps)
  if (unfit) return unfit

  const edit = { words, photoIds }
  const after = editAnnual(kept, { whose: ownerOf(desk), edit }, { byId: caller._id, now: now() })
  const isSaved = await (kept ? store.annualSummaries.replace(kept, after) : store.annualSummaries.insert(after))
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  return ok({ rev: kept ? kept.rev + 1 : 0, editedAt: after.editedAt })
})

const revOf = ({ kept }: AnnualDesk) => kept?.rev ?? null
const ownerOf = ({ unit, team, year }: AnnualDesk) => ({ unitId: unit._id, teamId: team?._id ?? null, year })

type Edit = Parameters<typeof editAnnual>[1]['edit']

async function refusalOf({ words, photoIds }: Edit, desk: AnnualDesk, deps: Deps) {
  if (photoIds && !(await areAmong(photoIds, desk, deps))) return refuse('REPORT_PHOTO_UNFIT')
  const said = Object.values(words ?? {}).flatMap((one) => one ?? [])
  const checked = words ? await checkTexts(said, deps) : null
  return checked && !checked.ok ? checked : null
}

/** Photos of this year that may be shown today. */
async function areAmong(ids: readonly string[], desk: AnnualDesk, deps: Deps): Promise<boolean> {
  if (ids.length === 0) return true
  const fit = new Set((await candidatesOf(desk, deps)).map(({ photoId }) => photoId))
  return ids.every((id) => fit.has(id))
}
