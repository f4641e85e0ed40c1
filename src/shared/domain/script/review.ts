import { ok, refuse } from '@shared/contract/result'
import type { ScriptDraft, ScriptVersion, TalkScript } from '@shared/contract/script'
import { chinaDay } from '@shared/domain/time/china-time'
import { namesIn, withNames } from './names'
import { scriptNotice } from './tell'

type Reviewer = { _id: string; name: string }
export type Verdict = { writtenAt: number; isPassed: boolean; reason: string }

/**
 * 审稿: the draft that was read, and no other one, becomes the current version or goes back to its author. Nobody reviews
 * what they wrote themselves. The same word again is the same word.
 */
export function reviewScript(script: TalkScript, verdict: Verdict, by: { reviewer: Reviewer; now: number }) {
  const { draft } = script
  if (isSaidAlready(script, verdict)) return ok(script)
  if (!draft || draft.returned !== '') return refuse('SCRIPT_NOTHING_TO_REVIEW')
  if (draft.writtenAt !== verdict.writtenAt) return refuse('CHANGED_MEANWHILE')
  if (draft.authorId === by.reviewer._id) return refuse('SCRIPT_OWN_REVIEW')
  if (verdict.isPassed) return ok(told(pass(script, draft, by), script, 'scriptPassed'))
  if (verdict.reason === '') return refuse('CHECK_REASON_MISSING')

  const returned: TalkScript = { ...script, draft: { ...draft, returned: verdict.reason }, waitsFor: null }
  return ok(told(returned, script, 'scriptReturned'))
}

const isSaidAlready = ({ draft, draftAt }: TalkScript, { writtenAt, isPassed }: Verdict) =>
  isPassed ? draftAt === writtenAt : draft?.writtenAt === writtenAt && draft.returned !== ''

/** Passed: it is to be had, also where the version before was withdrawn. */
function pass(script: TalkScript, draft: ScriptDraft, { reviewer, now }: { reviewer: Reviewer; now: number }) {
  const { key: _key, returned: _returned, writtenAt, ...content } = draft
  return withNames({
    ...script,
    ...content,
    version: script.version + 1,
    reviewer: reviewer.name,
    reviewerId: reviewer._id,
    reviewedOn: chinaDay(now),
    isWithdrawn: false,
    withdrawal: null,
    draft: null,
    waitsFor: null,
    draftAt: writtenAt,
  })
}

const told = (after: TalkScript, before: TalkScript, kind: 'scriptPassed' | 'scriptReturned'): TalkScript => {
  const authorId = before.draft?.authorId
  return authorId
    ? { ...after, isPending: true, outbox: [...after.outbox, scriptNotice(before, kind, { personId: authorId })] }
    : after
}

/** The current version as it is kept when the next one comes; null where there is none yet. */
export function versionOf(script: TalkScript): ScriptVersion | null {
  if (script.version === 0) return null
  const { title, theme, summary, body, minutes, source, edition, place, slides, author, authorId } = script
  const { version, reviewer, reviewedOn } = script
  return {
    ...{ title, theme, summary, body, minutes, source, edition, place, slides, author, authorId },
    ...{ version, reviewer, reviewedOn },
    _id: versionId(script._id, version),
    rev: 0,
    scriptId: script._id,
    namedIds: namesIn({ ...script, draft: null }),
    listKey: String(version).padStart(4, '0'),
  }
}

export const versionId = (scriptId: string, version: number): string => `${scriptId}.v${version}`

/** 下架: what used it still shows it. Twice is once. */
export const withdrawScript = (
  script: TalkScript,
  reason: string,
  { personId, now }: { personId: string; now: number },
): TalkScript =>
  script.withdrawal || script.version === 0
    ? script
    : { ...script, isWithdrawn: true, withdrawal: { reason, at: now, byId: personId } }
