import { ok, refuse } from '@shared/contract/result'
import { TalkScript, type ScriptVersion, type Slides } from '@shared/contract/script'
import { scriptApi, type TalkScriptView } from '@shared/contract/script-api'
import { may } from '@shared/domain/permission/permissions'
import { versionId } from '@shared/domain/script/review'
import { saysScript } from '@shared/domain/script/search'
import { draftFor, othersDraft, scriptMoves, seesScript } from '@shared/domain/script/view'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

/** More than a library has: words are looked for in memory, for no index of the platform knows them. */
const LIBRARY_AT_MOST = 500
const KEPT_SHOWN = 50

export const list = implement(scriptApi['script.list'], async ({ theme, words, cursor }, { store }) => {
  const found = await store.scripts.find({
    where: { isWithdrawn: false, ...(theme ? { theme } : {}) },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: words === '' ? PAGE_PROBE : LIBRARY_AT_MOST,
  })
  const wished = found.filter((script) => saysScript(script, words))
  return ok(pageOf(wished, wholeScript))
})

export const waiting = implement(scriptApi['script.waiting'], async ({ unitId, cursor }, { store, caller }) => {
  if (!may('script.waiting', caller, { unitId })) return refuse('FORBIDDEN')
  const found = await store.scripts.find({
    where: { waitsFor: unitId },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (script) => ({ ...wholeScript(script), ...script.draft })))
})

export const drafts = implement(scriptApi['script.drafts'], async ({ cursor }, { store, caller }) => {
  const found = await store.scripts.find({
    where: { namedIds: caller._id },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: LIBRARY_AT_MOST,
  })
  const mine = found.flatMap((script) => {
    const { draft } = wholeScript(script)
    return draft?.authorId === caller._id ? [{ ...script, ...draft }] : []
  })
  return ok(pageOf(mine, (script) => ({ ...wholeScript(script), returned: script.returned })))
})

export const get = implement(scriptApi['script.get'], async ({ scriptId }, deps) => {
  const { store, caller } = deps
  const found = await store.scripts.getWith(scriptId, {
    editions: {
      of: store.scripts,
      query: { where: { derivedFromId: scriptId, isWithdrawn: false }, limit: KEPT_SHOWN },
    },
    versions: {
      of: store.scriptVersions,
      query: { where: { scriptId }, order: { field: 'listKey', direction: 'desc' }, limit: KEPT_SHOWN },
      without: ['body'],
    },
  })
  if (!found) return refuse('NOT_FOUND')
  const script = wholeScript(found.doc)
  return seesScript(script, caller) ? ok(await viewOf(script, found.found, deps)) : refuse('NOT_FOUND')
})

export const version = implement(scriptApi['script.version'], async ({ scriptId, version: wished }, deps) => {
  const kept = await deps.store.scriptVersions.get(versionId(scriptId, wished))
  return kept ? ok({ ...kept, slidesUrl: await linkTo(kept.slides, deps) }) : refuse('NOT_FOUND')
})

/** Scripts that were written before there were drafts have what they lack. */
export const wholeScript = (script: TalkScript): TalkScript => TalkScript.parse(script)

type Around = { editions: TalkScript[]; versions: ScriptVersion[] }

/** A script as one person sees it. */
export async function viewOf(script: TalkScript, around: Around, deps: Deps): Promise<TalkScriptView> {
  return {
    ...script,
    editions: around.editions.map(wholeScript),
    versions: around.versions.filter(({ version: kept }) => kept < script.version),
    withdrawnBecause: script.withdrawal?.reason ?? '',
    slidesUrl: await linkTo(script.slides, deps),
    draft: draftFor(script, deps.caller),
    moves: scriptMoves(script, deps.caller),
    othersDraft: othersDraft(script, deps.caller),
  }
}

async function linkTo(slides: Slides | null, { files }: Deps): Promise<string> {
  if (!slides) return ''
  return (await files.linksTo([slides.fileId])).get(slides.fileId) ?? ''
}
