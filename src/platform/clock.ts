import { useEffect, useState } from 'react'

/** A reply is under way for a while; less than this is not the phone's error. */
const TOLERANCE_MS = 2_000

let offset = 0

/** The time, corrected by what the cloud said: a phone set wrong must not miss its check-in. */
export const now = () => Date.now() + offset

/** Hears what time it is in the cloud. */
export function setServerTime(serverNow: number) {
  const difference = serverNow - Date.now()
  offset = Math.abs(difference) > TOLERANCE_MS ? difference : 0
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
