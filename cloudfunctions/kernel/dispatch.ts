import type { Action, ExportAction, Reply } from '@shared/contract/api'
import { refuse } from '@shared/contract/result'
import type { Deps } from './deps'

type HandlersOf<Some extends Action> = { [A in Some]: (raw: unknown, deps: Deps) => Promise<Reply<A>> }

/** One handler per declared action; a missing one does not compile. */
export type Handlers = HandlersOf<Exclude<Action, ExportAction>>
export type ExportHandlers = HandlersOf<ExportAction>

/** `desktop` is the key of a browser that signed in by QR. */
export type Request = { action: string; input: unknown; desktop?: unknown }

/** A reply as it leaves: with the server's clock, who was taken to be asking, and a number to read out when it broke. */
export type Answer = Reply<Action> & { serverNow: number; personId: string; trace?: string }

/** The one door: finds the handler, runs it, turns a bug into INTERNAL. The input is never logged. */
export async function dispatch(
  handlers: Partial<HandlersOf<Action>>,
  { action, input }: Request,
  deps: Deps,
): Promise<Answer> {
  const stamp = { serverNow: deps.now(), personId: deps.caller._id }
  const handle = Object.hasOwn(handlers, action) ? handlers[action as Action] : undefined
  if (!handle) return { ...refuse('NOT_FOUND'), ...stamp }

  try {
    return { ...(await handle(input, deps)), ...stamp }
  } catch (error) {
    const trace = deps.randomHex(3).toUpperCase()
    console.error('handler failed', { trace, action, callerId: deps.caller._id, error })
    return { ...refuse('INTERNAL'), ...stamp, trace }
  }
}
