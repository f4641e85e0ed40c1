import type { Account } from '@shared/contract/account'
import type { CallUp, Emergency } from '@shared/contract/emergency'
import { callOf, isCalled } from '@shared/domain/emergency/emergency'
import { timeKey } from '@shared/domain/time/list-key'
import { findAll } from '@cloud/kernel/find-all'
import { tell } from '@cloud/messages/tell'
import type { World } from './world'

/** Some hundred people live in a street's list; a function's time is short. */
const STREETS_AT_ONCE = 5
const TOLD_AT_ONCE = 200

/**
 * One slice of a call-up: whoever of the chosen kinds lives in the next streets is written down and told, both by a name
 * made of emergency and person, so that a slice done twice is done once. After closing, those who can come are told so.
 * True when nothing is left.
 */
export async function callSlice(emergency: Emergency, world: World): Promise<boolean> {
  if (emergency.streetsLeft.length > 0) {
    const streets = emergency.streetsLeft.slice(0, STREETS_AT_ONCE)
    for (const person of await peopleOf(streets, emergency, world)) await callPerson(emergency, person, world)
    return goOn(emergency, { streetsLeft: emergency.streetsLeft.slice(STREETS_AT_ONCE) }, world)
  }
  if (emergency.news !== null) return tellNews(emergency, emergency.news, world)
  if (emergency.toldUpTo === null) return true
  const coming = await comingAfter(emergency._id, emergency.toldUpTo, world)
  for (const call of coming)
    await tell({ ...news(emergency, 'emergencyClosed', call.personId), ...noted(emergency.thanks) }, world)
  return goOn(emergency, { toldUpTo: restOf(coming) }, world)
}

/** What was changed, to everybody who was called before; whoever is called later reads the page as it is then. */
async function tellNews(emergency: Emergency, { note, at, upTo }: NonNullable<Emergency['news']>, world: World) {
  const called = await world.store.callUps.find({
    where: { emergencyId: emergency._id },
    range: { field: 'listKey', gt: upTo, lt: timeKey(at) },
    order: { field: 'listKey', direction: 'asc' },
    limit: TOLD_AT_ONCE,
  })
  for (const { personId } of called) {
    const _id = `${emergency._id}-emergencyChanged-${at}-${personId}`
    await tell({ ...news(emergency, 'emergencyChanged', personId), _id, ...noted(note) }, world)
  }
  const rest = restOf(called)
  return goOn(emergency, { news: rest === null ? null : { note, at, upTo: rest } }, world)
}

/** After which call the next slice begins; null when this was the last one. */
const restOf = (told: readonly CallUp[]) => (told.length < TOLD_AT_ONCE ? null : (told.at(-1)?.listKey ?? null))

const noted = (note: string) => (note ? { note } : {})

/** Closed meanwhile: the next round begins with what is stored then. */
async function goOn(emergency: Emergency, done: Partial<Emergency>, { store }: World): Promise<boolean> {
  const isSaved = await store.emergencies.replace(emergency, { ...emergency, ...done })
  if (!isSaved) console.info('emergency changed meanwhile, the next round goes on', { id: emergency._id })
  return false
}

async function peopleOf(streets: readonly string[], emergency: Emergency, { store }: World): Promise<Account[]> {
  const found = await findAll(store.accounts, { oneOf: { field: 'subdistrictId', values: streets } }, '_id')
  return found.filter((person) => isCalled(person, emergency))
}

async function callPerson(emergency: Emergency, person: Account, world: World): Promise<void> {
  const isNew = await world.store.callUps.insert(callOf(emergency, person, world.now()))
  if (!isNew) console.info('called before', { emergencyId: emergency._id })
  await tell(news(emergency, 'emergencyCalled', person._id), world)
}

const comingAfter = (emergencyId: string, last: string, { store }: World): Promise<CallUp[]> =>
  store.callUps.find({
    where: { emergencyId, state: 'can' },
    range: { field: 'listKey', gt: last },
    order: { field: 'listKey', direction: 'asc' },
    limit: TOLD_AT_ONCE,
  })

type Kind = 'emergencyCalled' | 'emergencyChanged' | 'emergencyClosed'

const news = ({ _id, title }: Emergency, kind: Kind, personId: string) => ({
  _id: `${_id}-${kind}-${personId}`,
  personId,
  kind,
  subject: title,
  link: { page: 'emergency' as const, id: _id },
})
