import type { Caller } from '@shared/contract/caller'
import type { TalkScript } from '@shared/contract/script'
import type { ScriptMove } from '@shared/contract/script-api'
import { may } from '@shared/domain/permission/permissions'
import { unitsFor } from '@shared/domain/permission/scopes'

type Person = Pick<Caller, '_id' | 'registration' | 'memberships' | 'appointments'>

/** Somebody who works on it: who wrote the draft, and who has to read it. */
const sees = ({ draft, unitId }: TalkScript, person: Person) =>
  draft?.authorId === person._id || may('script.review', person, { unitId })

/** What was never passed is there for its author and its reviewers alone. */
export const seesScript = (script: TalkScript, person: Person): boolean => script.version > 0 || sees(script, person)

/** The draft, for who works on it. */
export const draftFor = (script: TalkScript, person: Person) => (sees(script, person) ? script.draft : null)

/** 别人的送审稿, for who could write the next version but for it: whose it is, and whether its author has it back. */
export function othersDraft(script: TalkScript, person: Person): { author: string; isReturned: boolean } | null {
  const { draft, unitId } = script
  const isInTheWay = draft !== null && draft.authorId !== person._id && may('script.write', person, { unitId })
  return isInTheWay ? { author: draft.author, isReturned: draft.returned !== '' } : null
}

/** Units for which somebody may write: those they administer, and those of the teams they lead. */
export function unitsToWriteFor(person: Person): { unitId: string; unitName: string }[] {
  const administered = unitsFor('script.write', person)
  const led = person.memberships.filter(({ unitId }) => may('script.write', person, { unitId }))
  const all = [...administered, ...led.map(({ unitId, teamName }) => ({ unitId, unitName: teamName }))]
  return all.filter(({ unitId }, at) => all.findIndex((one) => one.unitId === unitId) === at)
}

/** What a person may do with it now. */
export function scriptMoves(script: TalkScript, person: Person): ScriptMove[] {
  const { unitId, draft, version, withdrawal } = script
  const waits = draft !== null && draft.returned === ''
  const moves: [ScriptMove, boolean][] = [
    ['write', may('script.write', person, { unitId }) && (!waits || draft.authorId === person._id)],
    ['review', waits && draft.authorId !== person._id && may('script.review', person, { unitId })],
    ['withdraw', version > 0 && withdrawal === null && may('script.withdraw', person, { unitId })],
    ['derive', version > 0 && unitsToWriteFor(person).length > 0],
  ]
  return moves.filter(([, is]) => is).map(([move]) => move)
}
