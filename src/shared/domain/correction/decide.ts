import type { Caller } from '@shared/contract/caller'
import type { Correction, CorrectionView } from '@shared/contract/correction'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam, RELATIONS } from '@shared/domain/permission/relations'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft } from '@shared/domain/time/working-days'
import { done, told } from './write'

const isOpen = ({ status }: Correction) => status === 'asked' || status === 'proposed'

/** Somebody outside the team, who neither asked for it nor proposed it (PRODUCT.md, section 5). */
const isSecondPerson = ({ teamId, askedById, proposedById }: Correction, caller: Caller): boolean =>
  !RELATIONS.teamMember(caller, { teamIds: [teamId] }) && caller._id !== askedById && caller._id !== proposedById

type By = { caller: Caller; now: number; grows: boolean }

/**
 * Yes or no to a correction. A yes of the team's own people to what grows is only their word: then it waits for
 * somebody outside.
 */
export function decideCorrection(correction: Correction, verdict: { isAccepted: boolean; note: string }, by: By) {
  const { caller, now, grows } = by
  if (!isOpen(correction)) return refuse('CORRECTION_DECIDED')
  if (correction.personId === caller._id) return refuse('CONFIRMS_SELF')
  const decision = { byId: caller._id, at: now, note: verdict.note }
  if (!verdict.isAccepted) return ok(told({ ...correction, status: 'refused' as const, decision }, 'correctionRefused'))
  if (!grows || isSecondPerson(correction, caller)) return ok(done(correction, decision))
  if (correction.status === 'proposed') return refuse('OTHER_TEAM_NEEDED')
  return ok<Correction>({ ...correction, status: 'proposed', proposedById: caller._id })
}

type Seen = { names: ReadonlyMap<string, string>; caller: Caller; now: number }

/** One correction as the caller sees it, with the names that these people bear today. */
export function viewCorrection(correction: Correction, { names, caller, now }: Seen): CorrectionView {
  const { personId, decision, dueDay } = correction
  const today = chinaDay(now)
  const awaits = isOpen(correction) && dueDay !== null
  return {
    ...correction,
    personName: personId ? (names.get(personId) ?? '') : '',
    isOverdue: awaits && today > dueDay,
    daysLeft: awaits ? workingDaysLeft(today, dueDay) : null,
    decision: decision && { at: decision.at, note: decision.note, byName: names.get(decision.byId) ?? '' },
    can: { decide: mayDecide(correction, caller) },
  }
}

const mayDecide = (correction: Correction, caller: Caller): boolean =>
  isOpen(correction) &&
  correction.personId !== caller._id &&
  may('correction.decide', caller, ofTeam(correction)) &&
  (correction.status === 'asked' || isSecondPerson(correction, caller))

/** Whose names a list needs: whose records these are, and who decided. */
export const namedIn = (corrections: readonly Correction[]): string[] => [
  ...new Set(
    corrections.flatMap(({ personId, decision }) => [
      ...(personId ? [personId] : []),
      ...(decision ? [decision.byId] : []),
    ]),
  ),
]
