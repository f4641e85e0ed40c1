import type { Action, ExportAction, Reply } from '@shared/contract/api'
import { refuse } from '@shared/contract/result'
import type { Deps } from './deps'

type HandlersOf<Some extends Action> = { [A in Some]: (raw: unknown, deps: Deps) => Promise<Reply<A>> }

/** One handler per declared action; a missing one does not compile. */
export type Handlers = HandlersOf<Exclude<Action, ExportAction>>
export type ExportHandlers = HandlersOf<ExportAction>

/** `desktop` is the key of a browser that signed in by QR. */
export type Request = { action: string; input: unknown; desktop?: unknown }

/** A reply as it leaves: with the server's clock, and with a number to read out when something broke. */
export type Answer = Reply<Action> & { serverNow: number; trace?: string }

/** The one door: finds the handler, runs it, turns a bug into INTERNAL. The input is never logged. */
export async function dispatch(
  handlers: Partial<HandlersOf<Action>>,
  { action, input }: Request,
  deps: Deps,
): Promise<Answer> {
  const serverNow = deps.now()
  const handle = Object.hasOwn(handlers, action) ? handlers[action as Action] : undefined
  if (!handle) return { ...refuse('NOT_FOUND'), serverNow }

  try {
    return { ...(await handle(input, deps)), serverNow }
  } catch (error) {
    const trace = deps.randomHex(3).toUpperCase()
    console.error('handler failed', { trace, action, callerId: deps.caller._id, error })
    return { ...refuse('INTERNAL'), serverNow, trace }
  }
}
