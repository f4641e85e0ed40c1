import type { ScriptVersion, TalkScript } from '@shared/contract/script'

/** Whose names stand in a script. */
export const namesIn = ({ authorId, reviewerId, draft }: TalkScript): string[] =>
  [...new Set([authorId, reviewerId, draft?.authorId ?? null])].filter((id) => id !== null)

export const withNames = (script: TalkScript): TalkScript => ({ ...script, namedIds: namesIn(script) })

/** 注销: what somebody wrote or reviewed stays, their name goes. Null where it is gone already. */
export function eraseScript<T extends TalkScript | ScriptVersion>(script: T, name: string, erased: string): T | null {
  const draft = 'draft' in script ? script.draft : null
  if (![script.author, script.reviewer, draft?.author].includes(name)) return null
  return {
    ...script,
    author: script.author === name ? erased : script.author,
    reviewer: script.reviewer === name ? erased : script.reviewer,
    ...(draft ? { draft: { ...draft, author: draft.author === name ? erased : draft.author } } : {}),
  }
}
