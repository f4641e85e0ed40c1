import type { Award, AwardContent, AwardView } from '@shared/contract/award'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'

type By = { caller: Caller; now: number }
type Form = AwardContent & { fileId: string }
type Place = { awardId: string; unitId: string }
type Person = Pick<Caller, '_id' | 'name' | 'unitIds'>

/** 申报表彰: in no record until somebody of the unit confirmed it. */
export function submitAward(form: Form, place: Place, by: By) {
  if (!by.caller.registration) return refuse('REGISTRATION_REQUIRED')
  if (isAhead(form, by)) return refuse('AWARD_AHEAD')
  return ok(newAward(form, { ...place, person: by.caller }, by))
}

/** 登记表彰 by the person's unit: in the record at once, and the person is told. */
export function enterAward(form: Form, { person, ...place }: Place & { person: Person }, by: By) {
  if (person._id === by.caller._id) return refuse('CHECKS_SELF')
  if (!person.unitIds.includes(place.unitId)) return refuse('PERSON_NOT_OF_UNIT')
  if (isAhead(form, by)) return refuse('AWARD_AHEAD')
  const entered = decided(newAward(form, { ...place, person }, by), { status: 'accepted', reason: '' }, by)
  return ok(withNotice(entered, 'awardEntered'))
}

const isAhead = ({ day }: AwardContent, { now }: By) => day > chinaDay(now)

const newAward = (form: Form, { awardId, unitId, person }: Place & { person: Person }, by: By): Award => ({
  ...form,
  _id: awardId,
  rev: 0,
  dirty: [],
  outbox: [],
  personId: person._id,
  personName: person.name,
  unitId,
  status: 'submitted',
  reason: '',
  enteredById: by.caller._id,
  enteredAt: by.now,
  decidedById: null,
  decidedAt: null,
  history: [],
  sent: null,
  listKey: dayKey(form.day, awardId),
})

/** 确认, or not, with a reason. The same word twice is one. */
export function checkAward(award: Award, { isAccepted, reason }: { isAccepted: boolean; reason: string }, by: By) {
  if (award.personId === by.caller._id) return refuse('CHECKS_SELF')
  const status = isAccepted ? 'accepted' : 'refused'
  if (award.status === status) return ok(award)
  if (award.status !== 'submitted') return refuse('AWARD_MOVED_ON')
  if (!isAccepted && reason.trim() === '') return refuse('CHECK_REASON_MISSING')
  const checked = decided(award, { status, reason: isAccepted ? '' : reason }, by)
  return ok(withNotice(checked, isAccepted ? 'awardAccepted' : 'awardRefused'))
}

/** 撤销: it stays, with the reason. A second time changes nothing. */
export function revokeAward(award: Award, reason: string, by: By) {
  if (award.status === 'revoked') return ok(award)
  if (award.status !== 'accepted') return refuse('AWARD_MOVED_ON')
  return ok(withNotice(decided(award, { status: 'revoked', reason }, by), 'awardRevoked'))
}

/** 更正 of what is in the record: the original is kept with the reason. What says the same already changes nothing. */
export function changeAward(award: Award, { reason, ...content }: AwardContent & { reason: string }, by: By) {
  if (award.personId === by.caller._id) return refuse('CHECKS_SELF')
  if (award.status !== 'accepted') return refuse('AWARD_MOVED_ON')
  if (isAhead(content, by)) return refuse('AWARD_AHEAD')
  if (isSame(award, content)) return ok(award)
  const before = { ...contentOf(award), reason, byId: by.caller._id, at: by.now }
  const changed: Award = {
    ...award,
    ...content,
    listKey: dayKey(content.day, award._id),
    history: [...award.history, before],
  }
  return ok(withNotice(changed, 'awardChanged'))
}

type AwardNotice = Extract<OutboxNotice['kind'], `award${string}`>
type Word = Pick<Award, 'status' | 'reason'>

const decided = (award: Award, { status, reason }: Word, { caller, now }: By): Award => ({
  ...award,
  ...{ status, reason, decidedById: caller._id, decidedAt: now },
})

const withNotice = (award: Award, kind: AwardNotice): Award => {
  const { personId, rev, name } = award
  const notice: OutboxNotice = { personId, atRev: rev, kind, subject: name, link: { page: 'awards', id: personId } }
  return { ...award, isPending: true, outbox: [...award.outbox, notice] }
}

const contentOf = ({ name, day, grantedBy, level }: AwardContent): AwardContent => ({ name, day, grantedBy, level })

const isSame = (a: AwardContent, b: AwardContent) =>
  a.name === b.name && a.day === b.day && a.grantedBy === b.grantedBy && a.level === b.level

/** What of it stands in the next file to the designated system, and what is to be taken back there (令67 §§4, 9). */
export function awardToSend(award: Award): { send: AwardContent | null; takeBack: AwardContent | null } {
  const { status, sent } = award
  const there = status === 'accepted' ? contentOf(award) : null
  const isDone = sent && there ? isSame(sent, there) : sent === there
  return isDone ? { send: null, takeBack: null } : { send: there, takeBack: sent }
}

/** Once the file was written. */
export const sentAward = (award: Award): Award => ({
  ...award,
  sent: award.status === 'accepted' ? contentOf(award) : null,
})

export const viewAward = (award: Award, url: string): AwardView => ({
  ...award,
  changedFor: award.history[award.history.length - 1]?.reason ?? '',
  url,
})
