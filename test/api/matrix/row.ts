import type { Account } from '@shared/contract/account'
import type { Action, Input, Refusal } from '@shared/contract/api'
import type { Documents } from '../../builders/city'

/**
 * The authorisation matrix: what each role may do from each position, declared by hand and compared with what `dispatch`
 * answers. It knows nothing of `permissions.ts`, so that a wrong permission is noticed.
 *
 * To add an action: write a row into the file of its area (`test/api/matrix/<area>.ts`, spread in `all.ts`). What it is
 * about belongs to the team `t-1` of the unit `u-1` in the district `d-1`, and, where it is somebody's, to the person
 * `p-self` (`self`; `SELF` in callers.ts). The people and the city of `builders/city.ts` are there as well.
 *
 *     'team.suspend': [
 *       {
 *         what: 'a team',                                 // several rows: a draft, the published, …
 *         input: { teamId: 't-1', reason: '长期不活动' },    // or (who: Account) => ({ … })
 *         given: { orders: [anOrder()] },                 // what must be there besides the city
 *         cells: { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' },
 *       },
 *     ],
 *
 * The letters of a cell: `y` the reply is ok; `-` FORBIDDEN or NOT_FOUND, and nothing is written; `s` allowed, but
 * refused with the code named in `state`, and nothing is written. Positions stand in the order own, same, foreign: own
 * team, another team of the unit (`t-2`), a team of another unit (`t-9`); for roles in a unit: `u-1`, then `u-9`.
 */
export type Cell = 'y' | '-' | 's'
type InTeam = `${Cell}${Cell}${Cell}`
type InUnit = `${Cell}${Cell}`

export type Cells = {
  /** Not signed in: refused at the door with SIGN_IN_REQUIRED, but for the few actions that anybody may ask. */
  nobody: 'y' | '-'
  /** Opened the mini-program, never registered. */
  newcomer: Cell
  /** Registered, in no team. */
  volunteer: Cell
  /** Whose it is: a registered person in no team. */
  self: Cell
  member: InTeam
  /** 队管理员 */
  teamAdmin: InTeam
  /** 队长 */
  leader: InTeam
  station: InUnit
  unitAdmin: InUnit
  observer: InUnit
  cityAdmin: Cell
  cityObserver: Cell
}

export type Row<A extends Action> = {
  what: string
  input: Input<A> | ((who: Account) => Input<A>)
  cells: Cells
  given?: Documents
  /** Files that were uploaded before, by whoever asks: path and content. */
  files?: (who: Account) => Record<string, Uint8Array>
  now?: number
  /** The refusal behind every `s`; several where who asks decides which comes first. */
  state?: Refusal<A> | readonly Refusal<A>[]
}

/** Every action has rows: one without does not compile. */
export type Matrix = { readonly [A in Action]: readonly Row<A>[] }

/** Everybody who is signed in. */
export const EVERYONE: Cells = {
  nobody: '-',
  newcomer: 'y',
  volunteer: 'y',
  self: 'y',
  member: 'yyy',
  teamAdmin: 'yyy',
  leader: 'yyy',
  station: 'yy',
  unitAdmin: 'yy',
  observer: 'yy',
  cityAdmin: 'y',
  cityObserver: 'y',
}

/** Everybody is allowed, and everybody is refused for the named state. */
export const EVERYONE_BUT_STATE: Cells = {
  nobody: '-',
  newcomer: 's',
  volunteer: 's',
  self: 's',
  member: 'sss',
  teamAdmin: 'sss',
  leader: 'sss',
  station: 'ss',
  unitAdmin: 'ss',
  observer: 'ss',
  cityAdmin: 's',
  cityObserver: 's',
}

export const NO_ONE: Cells = {
  nobody: '-',
  newcomer: '-',
  volunteer: '-',
  self: '-',
  member: '---',
  teamAdmin: '---',
  leader: '---',
  station: '--',
  unitAdmin: '--',
  observer: '--',
  cityAdmin: '-',
  cityObserver: '-',
}
