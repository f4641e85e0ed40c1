import type { Action, Reply } from '@shared/contract/api'
import { refuse } from '@shared/contract/result'
import type { Deps } from './deps'

/** One handler per declared action; a missing one does not compile. */
export type Handlers = { [A in Action]: (raw: unknown, deps: Deps) => Promise<Reply<A>> }

export type Request = { action: string; input: unknown }

/** A reply as it leaves: with the server's clock, and with a number to read out when something broke. */
export type Answer = Reply<Action> & { serverNow: number; trace?: string }

/** The one door: finds the handler, runs it, turns a bug into INTERNAL. The input is never logged. */
export async function dispatch(handlers: Handlers, { action, input }: Request, deps: Deps): Promise<Answer> {
  const serverNow = deps.now()
  if (!isAction(handlers, action)) return { ...refuse('NOT_FOUND'), serverNow }

  try {
    return { ...(await handlers[action](input, deps)), serverNow }
  } catch (error) {
    const trace = deps.randomHex(3).toUpperCase()
    console.error('handler failed', { trace, action, callerId: deps.caller._id, error })
    return { ...refuse('INTERNAL'), serverNow, trace }
  }
}

const isAction = (handlers: Handlers, name: string): name is Action => Object.hasOwn(handlers, name)
