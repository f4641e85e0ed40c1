import { useEffect, useState } from 'react'
import { Heard } from '@shared/contract/offline-claim'
import { load, save } from './storage'

/** A reply is under way for a while; less than this is not the phone's error. */
const TOLERANCE_MS = 2_000

const KEPT = 'heard'
const KEEP_EVERY_MS = 60_000

let offset = 0
let heard: Heard | null = null

/** The time, corrected by what the cloud said: a phone set wrong must not miss its check-in. */
export const now = () => Date.now() + offset

/** The time by the phone's own clock, right or wrong. */
export const phoneTime = () => Date.now()

/** Hears what time it is in the cloud, and who it took this phone for. */
export function setServerTime(serverNow: number, personId?: string) {
  const difference = serverNow - Date.now()
  offset = Math.abs(difference) > TOLERANCE_MS ? difference : 0
  if (personId !== undefined) remember({ serverNow, at: Date.now(), personId })
}

/** What this phone last heard from the cloud, also before the app was closed. */
export const lastHeard = (): Heard | null => (heard ??= load(KEPT, Heard))

/** Written down once a minute: a little older proves a little less, and storage is slow. */
function remember(now: Heard) {
  const kept = load(KEPT, Heard)
  if (kept?.personId !== now.personId || Math.abs(now.at - kept.at) > KEEP_EVERY_MS) save(KEPT, now)
  heard = now
}

/** The time, again every so many milliseconds, for countdowns. */
export function useNow(everyMs: number) {
  const [at, setAt] = useState(now)

  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])

  return at
}
