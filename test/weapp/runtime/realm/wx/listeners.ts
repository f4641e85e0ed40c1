import { guard } from '../world'

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()

/** `wx.onX` and `wx.offX` for an event X. */
export const defineEvent = (wx: Record<string, unknown>, event: string) => {
  const mine = new Set<Listener>()
  listeners.set(event.toLowerCase(), mine)
  wx[`on${event}`] = (listener: Listener) => void mine.add(listener)
  wx[`off${event}`] = (listener?: Listener) => (listener ? void mine.delete(listener) : mine.clear())
}

/** Tells all who listen; the event's name as in `onX`, in whatever case. */
export const emit = (event: string, payload: unknown) =>
  listeners.get(event.toLowerCase())?.forEach((listener) => guard(`on${event}`, () => listener(payload)))
