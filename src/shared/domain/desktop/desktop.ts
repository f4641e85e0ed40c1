import type { Desktop, DesktopView } from '@shared/contract/desktop'
import { HOUR_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { DESKTOP_LASTS_MS } from './request'

/** "Last used" is right to the hour: writing it down with every call would cost a write a call. */
const USE_NOTED_EVERY_MS = HOUR_MS

export const newDesktop = (
  { id, personId, words }: { id: string; personId: string; words: string },
  now: number,
): Desktop => ({
  _id: id,
  rev: 0,
  personId,
  words,
  since: now,
  lastUsedAt: now,
  revokedAt: null,
  listKey: listKey(now, id),
})

/** Whether this desktop may still act for the person. */
export const isAdmitted = (desktop: Desktop | null, personId: string, now: number): desktop is Desktop =>
  desktop !== null &&
  desktop.personId === personId &&
  desktop.revokedAt === null &&
  now < desktop.since + DESKTOP_LASTS_MS

/** Null where it was noted not long ago. */
export const notedUse = (desktop: Desktop, now: number): Desktop | null =>
  now - desktop.lastUsedAt < USE_NOTED_EVERY_MS ? null : { ...desktop, lastUsedAt: now }

export const viewDesktop = (desktop: Desktop, thisOne: string | null): DesktopView => ({
  ...desktop,
  isThisOne: desktop._id === thisOne,
})
