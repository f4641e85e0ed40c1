import type { Account } from '@shared/contract/account'
import type { Doc, Table } from '@cloud/store/table'
import { addDays } from '@shared/domain/time/china-time'
import { vault } from '../../builders/vault'
import type { World } from '../world'
import type { SecretField } from './table'

/** A secret, and whose it is; one phone may be given by several. */
export type Secret = { value: string; field: SecretField; owners: Set<string> }

const ALL = { limit: 1_000 }
const NAMED = '真名'
/** Every planted name looks like this; nothing else in a world does. */
export const A_NAME = /真名[单勤]?\d+/g
const FIRST_BIRTHDAY = '1931-01-01'

/** Gives everybody a phone, a document, a birth date and a guardian of their own, and every order its own number. */
export async function plantSecrets({ store }: World): Promise<void> {
  const people = await store.accounts.find(ALL)
  const phones = people.map(({ phoneHash }) => phoneHash)
  for (const [index, person] of people.entries()) {
    const isOwnPhone = person.phoneHash !== null && phones.filter((hash) => hash === person.phoneHash).length === 1
    await write(store.accounts, person, { ...withSecrets(person, index), ...(isOwnPhone ? phoneOf(person) : {}) })
  }
  for (const [index, order] of (await store.orders.find(ALL)).entries())
    await write(store.orders, order, { ...order, phone: `1360000${padded(index)}`, contactName: `${NAMED}单${index}` })
  for (const [index, record] of (await store.attendances.find(ALL)).entries())
    await write(store.attendances, record, { ...record, personName: `${NAMED}勤${index}` })
}

async function write<T extends Doc>(table: Table<T>, before: T, after: T) {
  if (!(await table.replace(before, after))) throw new Error(`not planted: ${before._id}`)
}

/** Each text once: a world is planted for every row of the matrix, and sealing is slow on purpose. */
const once = (work: (text: string) => string) => {
  const known = new Map<string, string>()
  return (text: string): string => {
    const result = known.get(text) ?? work(text)
    known.set(text, result)
    return result
  }
}
const seal = once((text) => vault.seal(text))
const unseal = once((sealed) => vault.open(sealed))
const fingerprint = once((text) => vault.fingerprint(text))

const padded = (index: number) => String(index).padStart(4, '0')
const phoneOf = ({ phoneSealed, phoneHash }: Account) => ({ phoneSealed, phoneHash })

function withSecrets(person: Account, index: number): Account {
  const phone = `1390000${padded(index)}`
  const birthDate = addDays(FIRST_BIRTHDAY, index)
  const number = `500106${birthDate.replaceAll('-', '')}${padded(index)}`
  return {
    ...person,
    name: `${NAMED}${padded(index)}`,
    phoneSealed: seal(phone),
    phoneHash: fingerprint(phone),
    birthSealed: seal(birthDate),
    document: {
      kind: 'residentId',
      sealed: seal(number),
      masked: `${number.slice(0, 3)}***********${number.slice(-2)}`,
    },
    documentHash: fingerprint(number),
    guardian: {
      name: '监护人',
      relation: 'parent',
      phoneSealed: seal(`1380000${padded(index)}`),
      consentedAt: null,
    },
  }
}

/** Everything in the store that nobody but its owner may be told. */
export async function secretsIn({ store }: World): Promise<Secret[]> {
  const secrets = new Map<string, Secret>()
  const add = (field: SecretField, value: string | null, ownerId: string) => {
    if (!value) return
    const known = secrets.get(value) ?? { value, field, owners: new Set() }
    secrets.set(value, { ...known, owners: known.owners.add(ownerId) })
  }
  const open = (sealed: string | null | undefined) => (sealed ? unseal(sealed) : null)
  for (const person of await store.accounts.find(ALL)) {
    add('openId', person.openId, person._id)
    add('phone', open(person.phoneSealed), person._id)
    add('phone', open(person.guardian?.phoneSealed), person._id)
    add('birthDate', open(person.birthSealed), person._id)
    add('document', open(person.document?.sealed), person._id)
  }
  for (const { phone, residentId } of await store.orders.find(ALL)) add('phone', phone, residentId)
  return [...secrets.values()]
}
