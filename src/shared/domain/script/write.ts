import { ok, refuse } from '@shared/contract/result'
import type { ScriptDraft, ScriptPlan, Slides, TalkScript } from '@shared/contract/script'
import { chinaDay } from '@shared/domain/time/china-time'
import { withNames } from './names'
import { scriptNotice } from './tell'

type Author = { _id: string; name: string }
type Unit = { _id: string; name: string }
export type Writing = { plan: ScriptPlan; slides: Slides | null; author: Author; key: string; now: number }

/** Private folder of one author's slides. */
export const slidesFolder = (personId: string): string => `slides/${personId}/`

const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d]
const MOST_BYTES = 20_000_000

/** A PDF says so in its first five bytes; what is larger does not open on a phone in a village. */
export const isPdf = (bytes: Uint8Array): boolean =>
  bytes.length <= MOST_BYTES && PDF_MARK.every((mark, at) => bytes[at] === mark)

/** Scripts of documents that were written before there were drafts and versions. */
const DEFAULTS = {
  ...{ dirty: [], outbox: [], reviewerId: null, withdrawal: null, derivedFrom: null, derivedFromId: null },
  ...{ draft: null, waitsFor: null, draftAt: null, namedIds: [] },
}

/** A script that nobody has passed yet: it stands in no list. A version made from another one belongs to its own unit. */
export function newScript(_id: string, writing: Writing, { unit, parent }: { unit: Unit; parent: TalkScript | null }) {
  const { plan, author, now } = writing
  const blank: TalkScript = {
    ...DEFAULTS,
    ...plan,
    slides: null,
    _id,
    rev: 0,
    version: 0,
    author: author.name,
    authorId: author._id,
    reviewer: '',
    reviewedOn: chinaDay(now),
    isWithdrawn: true,
    unitId: unit._id,
    unitName: unit.name,
    derivedFrom: parent && { id: parent._id, title: parent.title },
    derivedFromId: parent && parent._id,
    listKey: _id,
  }
  return handIn(blank, writing)
}

/** 送审: one draft at a time. Its own author writes it anew while it waits; the same form sent twice is one draft. */
export function handIn(script: TalkScript, { plan, slides, author, key, now }: Writing) {
  const { draft } = script
  if (draft?.key === key) return ok(script)
  if (draft && draft.returned === '' && draft.authorId !== author._id) return refuse('SCRIPT_DRAFT_WAITS')
  if (plan.edition !== 'original' && plan.place === '') return refuse('SCRIPT_PLACE_MISSING')

  const written: ScriptDraft = {
    ...plan,
    place: plan.edition === 'original' ? '' : plan.place,
    slides,
    author: author.name,
    authorId: author._id,
    key,
    writtenAt: now,
    returned: '',
  }
  const asked = scriptNotice(script, 'scriptHandedIn', { personId: script.unitId, group: 'desk' })
  const handedIn: TalkScript = {
    ...script,
    draft: written,
    waitsFor: script.unitId,
    isPending: true,
    outbox: [...script.outbox, { ...asked, subject: plan.title }],
  }
  return ok(withNames(handedIn))
}
