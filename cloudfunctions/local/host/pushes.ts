/** WeChat is not punctual to the millisecond. */
const LOOK_EVERY_MS = 250

export type Pushes = { stop: () => void }

/** Hands what WeChat pushes to the function that is there for it. A failure is in the log of the call. */
export function startPushes(take: () => readonly unknown[], push: (event: unknown) => Promise<unknown>): Pushes {
  const timer = setInterval(() => take().forEach((event) => void push(event).catch(() => undefined)), LOOK_EVERY_MS)
  return { stop: () => clearInterval(timer) }
}
