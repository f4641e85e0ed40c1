import type { Activity } from '@shared/contract/activity'
import type { MachineVerdict, Photo, PhotoStatus } from '@shared/contract/photo'
import type { OutboxNotice } from '@shared/contract/stored'
import { bucketKey } from '@shared/domain/report/bucket'
import { MINUTE_MS } from '@shared/domain/time/china-time'

/** WeChat promises an answer within half an hour, and knows the uploader only two hours after they were there. */
const ANSWER_WITHIN_MS = 35 * MINUTE_MS
const RETRY_MS = 5 * MINUTE_MS
const TRIES = 3

/** How much a verdict weighs. The heaviest heard stands, so that answers may come twice, late and in any order. */
const WEIGHT: Record<MachineVerdict, number> = { waiting: 0, silent: 1, passed: 2, unsure: 3, risky: 4 }

type Words = Pick<Photo, 'machine' | 'eye' | 'status' | 'hasChild'>

/** WeChat's word; of photos from before the check there is none. */
export const machineOf = ({ machine = 'silent' }: Pick<Photo, 'machine'>): MachineVerdict => machine

/** The leader's word; the status of a photo from before the check is nothing else. */
export const eyeOf = ({ eye, status }: Pick<Photo, 'eye' | 'status'>): PhotoStatus => eye ?? status

/** Public only when WeChat and the leader let it pass and no child is on it. Where WeChat is silent or unsure, the leader decides. */
export function statusOf(photo: Words): PhotoStatus {
  const [machine, eye] = [machineOf(photo), eyeOf(photo)]
  if (photo.hasChild || machine === 'risky' || eye === 'returned') return 'returned'
  return eye === 'passed' && machine !== 'waiting' ? 'passed' : 'pending'
}

/** A new photo waits for WeChat; one that can never be public is shown to nobody outside, WeChat included. */
export const unasked = (now: number, hasChild: boolean): Partial<Photo> =>
  hasChild
    ? { machine: 'silent', eye: 'pending', hasChild }
    : { machine: 'waiting', eye: 'pending', isUnchecked: true, askAt: now, timesAsked: 0, traceIds: [] }

/** What is to be done about a photo whose time to ask has come. What was returned may still be let pass one day. */
export function nextAsk(photo: Photo): 'ask' | 'giveUp' | 'forget' {
  if (photo.hasChild) return 'forget'
  return (photo.timesAsked ?? 0) >= TRIES ? 'giveUp' : 'ask'
}

/** The photo while WeChat is asked: whoever holds it asks alone. */
export const asking = (photo: Photo, now: number): Photo => ({
  ...photo,
  timesAsked: (photo.timesAsked ?? 0) + 1,
  askAt: now + ANSWER_WITHIN_MS,
})

/** WeChat could not be asked; sooner again than for an answer that does not come. */
export const askedInVain = (photo: Photo, now: number): Photo => ({ ...photo, askAt: now + RETRY_MS })

/** Nobody waits for WeChat's word about it any more. */
export function unmarked({ isUnchecked: _, askAt: __, ...photo }: Photo): Photo {
  return photo
}

/** The photo once WeChat has spoken; null when that changes nothing. Where WeChat is unsure, the leader looks again. */
export function hearMachine(photo: Photo, activity: Activity, said: MachineVerdict): Photo | null {
  if (WEIGHT[said] <= WEIGHT[machineOf(photo)]) return null
  const eye = said === 'unsure' && eyeOf(photo) === 'passed' ? 'pending' : eyeOf(photo)
  return withWords(unmarked(photo), { machine: said, eye }, activity)
}

/** A photo with new words: its status follows, figures are marked, and who took it is told of a return. */
export function withWords(photo: Photo, words: Partial<Words>, activity: Activity): Photo {
  const told = { ...photo, ...words }
  const status = statusOf(told)
  const isReturned = status === 'returned' && (photo.status !== 'returned' || words.eye === 'returned')
  return {
    ...told,
    status,
    isPending: true,
    dirty: [...new Set([...photo.dirty, bucketKey(activity)])],
    outbox: isReturned ? [...photo.outbox, returnNotice(photo, activity)] : photo.outbox,
  }
}

const returnNotice = (photo: Photo, activity: Activity): OutboxNotice => ({
  personId: photo.uploaderId,
  atRev: photo.rev,
  kind: 'photoReturned',
  subject: activity.title,
  link: { page: 'activity', id: activity._id },
})
