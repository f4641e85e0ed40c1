import { api, functionOf, type Action, type Input, type Reply } from '@shared/contract/api'
import { refuse } from '@shared/contract/result'
import { backend } from './backend/current'
import { setServerTime } from './clock'

/** Asks the cloud for one action. Never throws: an outage comes back as NETWORK. */
export async function call<A extends Action>(action: A, input: Input<A>): Promise<Reply<A>> {
  const checked = api[action].input.safeParse(input)
  if (!checked.success) return refuse('INVALID_INPUT')

  try {
    const reply = await backend.ask({ functionName: functionOf(action), action, input })
    if (!isReply(reply)) return refuse('NETWORK')
    if (reply.serverNow !== undefined) setServerTime(reply.serverNow, reply.personId)
    return reply as Reply<A>
  } catch {
    return refuse('NETWORK')
  }
}

// A captive portal answers with a page of its own: that is an outage, too.
const isReply = (reply: unknown): reply is { ok: boolean; serverNow?: number; personId?: string } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply
