import { exportApi } from '@shared/contract/export'
import { ok, refuse } from '@shared/contract/result'
import { chosenPhotos, NO_WORDS } from '@shared/domain/annual/annual'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { annualTarget } from './annual'
import { candidatesOf, drawAnnual, loadAnnual, type AnnualDesk } from './annual-draw'
import { picturesFor } from './export-pictures'

/** 年度总结 as a Word document: some hundred documents and at most nine pictures, so that one call makes it. */
export const annual = implement(exportApi['export.annual'], async (whose, deps) => {
  const desk = may('export.annual', deps.caller, annualTarget(whose)) ? await loadAnnual(whose, deps) : null
  if (!desk) return refuse('NOT_FOUND')
  const facts = await drawAnnual(desk, deps)
  const bytes = await deps.writeAnnual({
    ...{ facts, words: desk.kept?.words ?? NO_WORDS, madeOn: chinaDay(deps.now()) },
    pictures: await picturesOf(desk, facts.name, deps),
  })
  const fileName = `annual-${facts.teamId ?? facts.unitId}-${facts.year}.docx`
  const fileId = await deps.files.save(`exports/${deps.caller._id}/${fileName}`, bytes)
  const links = await deps.files.linksTo([fileId])
  return ok({ url: links.get(fileId) ?? '', fileName })
})

/** The same pictures as on the page. */
async function picturesOf(desk: AnnualDesk, unitName: string, deps: Deps) {
  const chosen = chosenPhotos(await candidatesOf(desk, deps), desk.kept?.photoIds ?? null)
  return picturesFor(
    chosen.map((photo, index) => ({ photo, unitName, index })),
    { isSmall: false },
    deps,
  )
}
