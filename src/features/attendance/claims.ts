import { useSyncExternalStore } from 'react'
import type { Reply } from '@shared/contract/api'
import type { AttendanceView } from '@shared/contract/attendance'
import { refuse } from '@shared/contract/result'
import { ClaimQueue, type KeptClaim } from '@shared/contract/offline-claim'
import {
  answered,
  awakened,
  dropped,
  keep,
  nextToSend,
  waitFor,
  waitingIn,
} from '@shared/domain/attendance/claim-queue'
import { newKey } from '@/hooks/use-form-key'
import { call } from '@/platform/call'
import { lastHeard, phoneTime } from '@/platform/clock'
import { load, save } from '@/platform/storage'
import { toast } from '@/platform/toast'

export type Way = KeptClaim['way']
type Marked = Reply<'attendance.checkIn'>
type Used = Pick<KeptClaim, 'activityId' | 'title' | 'code' | 'nearness'>

const KEY = 'claims'
const ACTION = { in: 'attendance.checkIn', out: 'attendance.checkOut' } as const

// Outside the pages, so that claims go on being sent whatever page is open.
let queue: ClaimQueue | null = null
let isSending = false
let timer: ReturnType<typeof setTimeout> | undefined
/** Being tried at once by the page; not to be sent a second time as a claim. */
const inHand = new Set<string>()
const taken = new Map<string, AttendanceView>()
const markOf = ({ activityId, way }: Pick<KeptClaim, 'activityId' | 'way'>) => `${activityId} ${way}`
const listeners = new Set<() => void>()

export const useClaims = (): ClaimQueue => useSyncExternalStore(subscribe, read, read)

/** The record a kept check-in or check-out became, once the cloud has taken it; known until the app is closed. */
export function useTaken(activityId: string, way: Way): AttendanceView | null {
  const look = () => taken.get(markOf({ activityId, way })) ?? null
  return useSyncExternalStore(subscribe, look, look)
}

/** Uses a code now. Without network it is kept, and also behind what is kept already: nothing overtakes that. */
export async function tryCode(way: Way, used: Used): Promise<{ reply: Marked; isKept: boolean }> {
  const { code, activityId, nearness } = used
  const id = newKey()
  const isBehind = waitingIn(read(), activityId).length > 0
  taken.delete(markOf({ activityId, way }))
  set(keep(read(), { ...used, id, way, at: phoneTime(), heard: lastHeard() }))
  if (isBehind) {
    wakeClaims()
    return { reply: refuse('NETWORK'), isKept: true }
  }

  inHand.add(id)
  const reply = await call(ACTION[way], { activityId, code, nearness })
  inHand.delete(id)

  const isKept = !reply.ok && reply.code === 'NETWORK'
  set(reply.ok || isKept ? answered(read(), id, { answer: reply, now: phoneTime() }) : dropped(read(), id))
  rest()
  return { reply, isKept }
}

/** Sends what waits and is due, one after the other. */
export async function sendClaims() {
  if (isSending) return
  isSending = true
  for (let next = due(); next; next = due()) await send(next)
  isSending = false
  rest()
}

/** There may be a network again: what waits is tried at once. */
export function wakeClaims() {
  if (read().length === 0) return
  set(awakened(read(), phoneTime()))
  void sendClaims()
}

export const dropClaim = (id: string) => set(dropped(read(), id))

function due() {
  const next = nextToSend(read(), phoneTime())
  return next && !inHand.has(next.id) ? next : null
}

async function send(kept: KeptClaim) {
  const { id, activityId, way, code, at, heard, title, nearness } = kept
  const claim = { id, at, sentAt: phoneTime(), heard }
  const reply = await call(ACTION[way], { activityId, code, claim, nearness })
  if (reply.ok) {
    taken.set(markOf(kept), reply.value)
    toast(`${title}：${way === 'in' ? '签到' : '签退'}补发好了`)
  }
  set(answered(read(), id, { answer: reply, now: phoneTime() }))
}

/** Comes back when the next one is due. */
function rest() {
  clearTimeout(timer)
  const wait = waitFor(read(), phoneTime())
  if (wait !== null) timer = setTimeout(() => void sendClaims(), Math.max(wait, 1_000))
}

function read(): ClaimQueue {
  return (queue ??= load(KEY, ClaimQueue) ?? [])
}

function set(next: ClaimQueue) {
  queue = next
  save(KEY, next)
  listeners.forEach((listen) => listen())
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
