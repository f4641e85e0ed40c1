import { nextRun } from './cron'
import { type CloudFunction } from './functions'

type TimerEvent = { Type: 'Timer'; TriggerName: string; Time: string; Message: string }
export type Timers = { stop: () => void }

/** Node's own timers overflow after 24 days, and the clock may be moved meanwhile: look again every minute. */
const LONGEST_SLEEP_MS = 60_000

/** Runs each function's timers by the cloud's clock; a run that is late is made up once, never twice at once. */
export function startTimers(
  functions: readonly CloudFunction[],
  now: () => number,
  run: (name: string, event: TimerEvent) => Promise<unknown>,
): Timers {
  const stops = functions.flatMap(({ name, triggers }) =>
    triggers.map(({ name: trigger, cron }) =>
      repeat(
        (after) => nextRun(cron, after),
        now,
        (at) => run(name, { Type: 'Timer', TriggerName: trigger, Time: new Date(at).toISOString(), Message: '' }),
      ),
    ),
  )
  return { stop: () => stops.forEach((stop) => stop()) }
}

function repeat(
  next: (after: number) => number | undefined,
  now: () => number,
  run: (at: number) => Promise<unknown>,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const wait = (at: number | undefined) => {
    if (at === undefined || isStopped) return
    const left = at - now()
    timer = setTimeout(() => (at <= now() ? fire(at) : wait(at)), Math.max(0, Math.min(left, LONGEST_SLEEP_MS)))
  }
  const fire = (at: number) => {
    // A failure is in the log of the call; the next run comes all the same.
    void run(at)
      .catch(() => undefined)
      .then(() => wait(next(now())))
  }
  wait(next(now()))
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
