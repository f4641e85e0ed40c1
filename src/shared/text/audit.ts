import type { Action } from '@shared/contract/api'
import { UNIT_ROLE_TEXT } from './terms'

/** 审计记录: what somebody did, as the unit's administrators read it. */
export const AUDIT_TEXT: Partial<Record<Action, string>> = {
  'appointment.appoint': '任命',
  'appointment.remove': '免职',
}

/** A word of the code that an entry carries, where people have a word for it. */
export const auditAbout = (about: string): string =>
  about in UNIT_ROLE_TEXT ? UNIT_ROLE_TEXT[about as keyof typeof UNIT_ROLE_TEXT] : ''

export const auditWord = (action: string): string => AUDIT_TEXT[action as Action] ?? '办了一件事'
