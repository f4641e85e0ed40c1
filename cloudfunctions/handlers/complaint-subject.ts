import type { ComplaintSubject } from '@shared/contract/complaint'
import { homeUnit } from '@shared/domain/complaint/file'
import { seesOrder } from '@shared/domain/order/rights'
import { seesPhoto } from '@shared/domain/photo/photo'
import type { Deps } from '@cloud/kernel/deps'
import { mayKnow } from './activity-load'

/** What a complaint is about, as the server knows it: whose unit it is, and who stands behind it. */
export type Subject = { name: string; unitId: string; personIds: string[]; teamIds: string[] }

type Find = (id: string, deps: Deps, called: string) => Promise<Subject | null>

/** Only what the complainant may see can be complained of; the rest is not there. */
export async function subjectOf({ kind, id, name }: ComplaintSubject, deps: Deps): Promise<Subject | null> {
  if (kind === 'other') return { name, unitId: homeUnit(deps.caller), personIds: [], teamIds: [] }
  return id === null ? null : FIND[kind](id, deps, name)
}

const FIND: Record<Exclude<ComplaintSubject['kind'], 'other'>, Find> = {
  // The name is the complainant's own word, so that nobody learns a name by trying ids.
  person: async (id, { store, caller }, called) => {
    const person = await store.accounts.get(id)
    if (!person || id === caller._id) return null
    const unitId = person.unitIds[0] ?? person.appointments[0]?.unitId ?? homeUnit(caller)
    return { name: called, unitId, personIds: [id], teamIds: [] }
  },
  team: async (id, { store }) => {
    const team = await store.teams.get(id)
    return team && { name: team.name, unitId: team.unitId, personIds: [], teamIds: [id] }
  },
  activity: async (id, deps) => {
    const activity = await deps.store.activities.get(id)
    if (!activity || !mayKnow(activity, deps)) return null
    const { title, unitId, teamId, createdById } = activity
    return { name: title, unitId, personIds: [createdById], teamIds: [teamId] }
  },
  /** Whoever moved the order is a party to it. */
  order: async (id, { store, caller }) => {
    const order = await store.orders.get(id)
    if (!order || !seesOrder(order, caller)) return null
    const moved = order.steps.map(({ byId }) => byId).filter((byId) => byId !== order.residentId)
    return {
      name: order.need || order.place,
      unitId: order.unitId,
      personIds: [...new Set(moved)],
      teamIds: order.teamId ? [order.teamId] : [],
    }
  },
  photo: async (id, { store, caller }) => {
    const photo = await store.photos.get(id)
    const activity = photo && (await store.activities.get(photo.activityId))
    if (!photo || !activity || !seesPhoto(photo, activity, caller)) return null
    return { name: activity.title, unitId: activity.unitId, personIds: [photo.uploaderId], teamIds: [activity.teamId] }
  },
}
