import { ok, refuse } from '@shared/contract/result'
import type { ScriptPlan, TalkScript } from '@shared/contract/script'
import { scriptApi } from '@shared/contract/script-api'
import { may } from '@shared/domain/permission/permissions'
import { liesIn } from '@shared/domain/photo/photo'
import { reviewScript, versionOf, withdrawScript } from '@shared/domain/script/review'
import { handIn, isPdf, newScript, slidesFolder, type Writing } from '@shared/domain/script/write'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { viewOf, wholeScript } from './script'
import { checkTexts } from './texts'

type Wish = { unitId: string; scriptId: string | undefined; derivedFromId: string | undefined }

export const write = implement(scriptApi['script.write'], async (input, deps) => {
  const { key, unitId, scriptId, derivedFromId, ...plan } = input
  const { store, caller, now } = deps
  if (!may('script.write', caller, { unitId })) return refuse('FORBIDDEN')
  const written = await store.scripts.get(scriptId ?? newId(unitId, key))
  const ground = await groundOf({ unitId, scriptId, derivedFromId }, written, deps)
  if (!ground.ok) return ground
  const slides = await slidesOf(plan, [written, written?.draft, ground.value.parent], deps)
  if (!slides.ok) return slides
  const texts = await checkTexts([plan.title, plan.summary, plan.body, plan.place], deps)
  if (!texts.ok) return texts

  const writing: Writing = { plan, slides: slides.value, author: caller, key, now: now() }
  const before = written && wholeScript(written)
  const after = before ? handIn(before, writing) : newScript(newId(unitId, key), writing, ground.value)
  if (!after.ok) return after
  const isSaved = before ? await saved(before, after.value, deps) : await store.scripts.insert(after.value)
  return isSaved ? ok(await viewOf(after.value, NOTHING_AROUND, deps)) : refuse('CHANGED_MEANWHILE')
})

export const review = implement(scriptApi['script.review'], async ({ scriptId, ...verdict }, deps) => {
  const found = await mine('script.review', scriptId, deps)
  if (!found.ok) return found
  const script = found.value
  const reviewed = reviewScript(script, verdict, { reviewer: deps.caller, now: deps.now() })
  if (!reviewed.ok) return reviewed
  if (reviewed.value !== script) {
    const kept = verdict.isPassed ? versionOf(script) : null
    // What is current is written down first: whoever is cut off here finds it there the next time.
    const isKept = kept === null || (await deps.store.scriptVersions.insert(kept))
    if (!isKept) console.info('version was kept before', { id: kept._id })
    if (!(await saved(script, reviewed.value, deps))) return refuse('CHANGED_MEANWHILE')
    const note = noteOf(script, verdict.isPassed ? '通过' : verdict.reason)
    await audit(deps, { action: 'script.review', subjectId: scriptId, unitId: script.unitId, note })
  }
  return ok(await viewOf(reviewed.value, NOTHING_AROUND, deps))
})

export const withdraw = implement(scriptApi['script.withdraw'], async ({ scriptId, reason }, deps) => {
  const found = await mine('script.withdraw', scriptId, deps)
  if (!found.ok) return found
  const withdrawn = withdrawScript(found.value, reason, { personId: deps.caller._id, now: deps.now() })
  if (withdrawn !== found.value) {
    if (!(await saved(found.value, withdrawn, deps))) return refuse('CHANGED_MEANWHILE')
    const { unitId } = withdrawn
    await audit(deps, { action: 'script.withdraw', subjectId: scriptId, unitId, note: noteOf(withdrawn, reason) })
  }
  return ok(await viewOf(withdrawn, NOTHING_AROUND, deps))
})

/** The page asks for versions and editions again when it is shown. */
const NOTHING_AROUND = { editions: [], versions: [] }

const newId = (unitId: string, key: string) => `s-${unitId}-${key}`

/** The unit and what it is derived from; the next version of a script stays with the script's unit. */
async function groundOf({ unitId, scriptId, derivedFromId }: Wish, written: TalkScript | null, { store }: Deps) {
  if (scriptId && written?.unitId !== unitId) return refuse('NOT_FOUND')
  const [unit, parent] = await Promise.all([
    store.units.get(unitId),
    derivedFromId ? store.scripts.get(derivedFromId) : null,
  ])
  if (!unit || (derivedFromId && !parent?.version)) return refuse('NOT_FOUND')
  return ok({ unit, parent })
}

type WithSlides = Pick<TalkScript, 'slides'> | null | undefined

/** 课件 out of the author's own folder, or those that stand there already. */
async function slidesOf({ slides }: ScriptPlan, known: readonly WithSlides[], { caller, files }: Deps) {
  if (!slides) return ok(null)
  const isKnown = known.some((one) => one?.slides?.fileId === slides.fileId)
  if (!isKnown && !liesIn(slidesFolder(caller._id), [slides.fileId])) return refuse('FILE_NOT_YOURS')
  const bytes = await files.read(slides.fileId)
  if (!bytes) return refuse('FILE_NOT_FOUND')
  return isPdf(bytes) ? ok({ ...slides, bytes: bytes.length }) : refuse('FILE_NOT_A_PDF')
}

async function mine(action: 'script.review' | 'script.withdraw', scriptId: string, { store, caller }: Deps) {
  const script = await store.scripts.get(scriptId)
  if (!script) return refuse('NOT_FOUND')
  const whole = wholeScript(script)
  return may(action, caller, { unitId: whole.unitId }) ? ok(whole) : refuse('FORBIDDEN')
}

const saved = (before: TalkScript, after: TalkScript, { store }: Deps) => store.scripts.replace(before, after)

const noteOf = ({ title }: TalkScript, reason: string) => `${title}：${reason}`
