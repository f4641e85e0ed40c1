import type { Complaint, ComplaintSubject } from '@shared/contract/complaint'
import type { Caller } from '@shared/contract/caller'
import { refuse, ok } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { startClock } from './clock'
import { arrived, deskClock, stepped } from './step'

/** Private folder of one person's complaints. */
export const complaintFolder = (personId: string): string => `complaints/${personId}/`

/** At once under way per person; more would keep a desk from everybody else's. */
export const OPEN_COMPLAINTS = 5

type Form = Pick<Complaint, 'kind' | 'text' | 'wish' | 'isAnonymous' | 'fileIds'>

export type Routed = {
  complaintId: string
  about: ComplaintSubject
  accusedIds: string[]
  accusedTeamIds: string[]
  desk: { _id: string; name: string }
  /** Who works at the desk and is told that something came. */
  deskPeople: readonly string[]
  openCount: number
}

/** 投诉 as it is filed: at its desk, with the clock running, and the complainant told that it arrived. */
export function fileComplaint(form: Form, routed: Routed, { caller, now }: { caller: Caller; now: number }) {
  if (routed.openCount >= OPEN_COMPLAINTS) return refuse('TOO_MANY_COMPLAINTS')

  const { complaintId, desk, deskPeople, openCount: _, ...about } = routed
  const filed: Complaint = {
    ...form,
    ...about,
    _id: complaintId,
    rev: 0,
    dirty: [],
    outbox: [],
    complainantId: caller._id,
    complainantName: caller.name,
    status: 'submitted',
    deskUnitId: desk._id,
    deskName: desk.name,
    ...startClock(deskClock({ deskUnitId: desk._id }), chinaDay(now)),
    wasReopened: false,
    answer: '',
    steps: [],
    filedAt: now,
    dueKey: '',
    listKey: listKey(now, complaintId),
  }
  const step = { step: 'filed', at: now, by: 'complainant', byId: caller._id, note: '' } as const
  return ok(stepped(arrived(filed, deskPeople), step, 'complaintFiled'))
}

/** The unit that would handle something nobody's unit is known of: the complainant's own, or the city. */
export const homeUnit = ({ unitIds }: Pick<Caller, 'unitIds'>): string => unitIds[0] ?? CITY_UNIT_ID
