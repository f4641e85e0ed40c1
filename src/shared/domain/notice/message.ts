import type { Activity } from '@shared/contract/activity'
import type { Message, Notice, TemplateKey } from '@shared/contract/notice'
import { DAY_MS } from '@shared/domain/time/china-time'
import { civilFrom, isCivil } from './civil-hours'

/** Which notices are worth one of the few WeChat messages, and with which template. The inbox has them all. */
const TEMPLATE_OF: Partial<Record<Notice['kind'], TemplateKey>> = {
  activityReminder: 'activityReminder',
  activityCancelled: 'activityChange',
  activityChanged: 'activityChange',
  promoted: 'activityChange',
  closeSoon: 'activityReminder',
  orderRejected: 'orderProgress',
  orderAccepted: 'orderProgress',
  orderCountered: 'orderProgress',
  orderUnfilled: 'orderProgress',
  orderReopened: 'orderProgress',
  orderFollowUpAsked: 'orderProgress',
  orderReleased: 'orderProgress',
  orderScheduled: 'orderProgress',
  orderDelivered: 'orderProgress',
  dutyAsked: 'orderProgress',
  emergencyCalled: 'activityChange',
  emergencyChanged: 'activityChange',
  emergencyClosed: 'activityChange',
}

/** News older than this is read in the inbox, not rung about. */
const STALE_AFTER_MS = 2 * DAY_MS
const TRIES = 3
const AGAIN_AFTER_MS = 60_000

/** 订阅消息 for a notice; null where its kind has none. Outside of the civil hours it waits for the morning. */
export function messageFor(notice: Notice): Message | null {
  const template = TEMPLATE_OF[notice.kind]
  if (!template) return null
  const { _id, personId, kind, subject, link, at } = notice
  const waiting = { isWaiting: true as const, state: 'waiting' as const, why: '', tries: 0 }
  return { _id, rev: 0, personId, kind, subject, link, at, template, ...waiting, dueAt: civilFrom(at) }
}

type About = Pick<Activity, 'status' | 'startsAt'> | null

/** What is to be done with a waiting message now: the reason why not, when to look again, or send it. */
export function nextStep(message: Message, about: About, now: number) {
  if (about?.status === 'cancelled' && message.kind !== 'activityCancelled') return drop('activity cancelled')
  if (message.kind === 'closeSoon' && about?.status !== 'published') return drop('closed already')
  if (message.kind === 'activityReminder' && (about === null || about.startsAt <= now)) return drop('too late')
  if (now - message.at > STALE_AFTER_MS) return drop('too old')
  return isCivil(now) ? ({ step: 'send' } as const) : ({ step: 'wait', dueAt: civilFrom(now) } as const)
}

const drop = (why: string) => ({ step: 'drop', why }) as const

/** Nothing more happens to it. */
export function ended(message: Message, state: 'sent' | 'dropped' | 'failed', why = ''): Message {
  const { isWaiting: _, ...rest } = message
  return { ...rest, state, why }
}

/** Claimed before it is sent: whoever crashes now sends it never, not twice. The inbox has it anyway. */
export function sending(message: Message): Message {
  const { isWaiting: _, ...rest } = message
  return { ...rest, state: 'sending', tries: message.tries + 1 }
}

/** WeChat was too busy: tried again in a minute, three times in all. */
export const again = (message: Message, now: number): Message =>
  message.tries >= TRIES
    ? ended(message, 'failed', 'busy')
    : { ...message, isWaiting: true, state: 'waiting', dueAt: civilFrom(now + AGAIN_AFTER_MS) }
