import type { Account } from '@shared/contract/account'
import type { Action, Input, Refusal } from '@shared/contract/api'
import { codeAt } from '@shared/domain/attendance/code'
import { anActivity, SEED, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence } from '../../builders/attendance'
import type { Documents } from '../../builders/city'
import { minutes } from '../../builders/clock'
import type { World } from '../world'

/** One way in which an action says no. */
export type Case = {
  action: Action
  code: string
  why: string
  as: Account
  input: object
  given?: Documents
  /** Files that were uploaded before: path and content. */
  files?: Record<string, Uint8Array>
  now?: number
  /** Somebody else at the same moment. */
  meddle?: (store: World['store']) => void
}

type Wish<A extends Action> = Omit<Case, 'action' | 'code' | 'why' | 'as' | 'input'> & {
  code: Refusal<A>
  why: string
  as: Account
  input: Input<A>
}

export const row = <A extends Action>(action: A, wish: Wish<A>): Case => ({ ...wish, action })

export const A1 = { activityId: 'a-1' }
export const O1 = { orderId: 'o-1' }
export const published = { activities: [anActivity()] }
const seated = [anActivity({ people: ['p-volunteer'] })]
export const signedUp = { activities: seated, attendances: [anAttendance()] }
export const present = { activities: seated, attendances: [aPresence({ checkOut: null })] }
export const ongoing = STARTS_AT + minutes(10)
export const code = (now: number) => codeAt(SEED, now)
/** Somebody else writes the same record first. */
export const lost =
  (
    name:
      | 'activities'
      | 'anomalies'
      | 'attendances'
      | 'awards'
      | 'certificates'
      | 'orders'
      | 'photos'
      | 'accounts'
      | 'complaints'
      | 'corrections'
      | 'policies'
      | 'qualifications'
      | 'trainings'
      | 'teams'
      | 'teamRequests'
      | 'units'
      | 'recordTransfers'
      | 'reports'
      | 'nominations'
      | 'annualSummaries'
      | 'resources'
      | 'venues'
      | 'bookings'
      | 'offerings'
      | 'scripts'
      | 'callUps'
      | 'emergencies'
      | 'imports'
      | 'pendingVolunteers',
  ) =>
  (store: World['store']) => {
    store[name].replace = async () => false
  }
