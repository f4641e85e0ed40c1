import type { Action } from '@shared/contract/api'
import type { Cells } from '../matrix/row'

export type SecretField = 'phone' | 'document' | 'birthDate' | 'openId'
type Role = keyof Cells

/**
 * Which replies may carry somebody else's phone, document number or birth date, and to whom. What does not stand here is
 * shown to nobody but the person, whatever they ask; an openid leaves for nobody at all. Each of these looks leaves an
 * entry in what the person seen can read (查看记录).
 */
const CONTACT: readonly Role[] = ['station', 'unitAdmin', 'cityAdmin', 'teamAdmin', 'leader']
const VERIFIERS: readonly Role[] = ['station', 'unitAdmin', 'cityAdmin']
const SERVING: readonly Role[] = ['teamAdmin', 'leader']

export const SHOWN: Partial<Record<Action, { fields: readonly SecretField[]; to: readonly Role[] }>> = {
  'order.get': { fields: ['phone'], to: CONTACT },
  'order.verify': { fields: ['phone'], to: VERIFIERS },
  'order.reject': { fields: ['phone'], to: VERIFIERS },
  'order.open': { fields: ['phone'], to: VERIFIERS },
  'order.offer': { fields: ['phone'], to: VERIFIERS },
  'order.unfill': { fields: ['phone'], to: VERIFIERS },
  'order.visit': { fields: ['phone'], to: VERIFIERS },
  'order.accept': { fields: ['phone'], to: SERVING },
  'order.transfer': { fields: ['phone'], to: SERVING },
  'order.claim': { fields: ['phone'], to: SERVING },
  'team.members': { fields: ['phone'], to: ['teamAdmin', 'leader', 'unitAdmin', 'cityAdmin'] },
  'team.setAdmin': { fields: ['phone'], to: ['leader', 'unitAdmin', 'cityAdmin'] },
}
