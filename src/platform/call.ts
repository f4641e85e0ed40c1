import { api, type Action, type Input, type Reply } from '@shared/contract/api'
import { refuse } from '@shared/contract/result'
import { backend } from './backend/current'

/** Asks the cloud for one action. Never throws: an outage comes back as NETWORK. */
export async function call<A extends Action>(action: A, input: Input<A>): Promise<Reply<A>> {
  const checked = api[action].input.safeParse(input)
  if (!checked.success) return refuse('INVALID_INPUT')

  try {
    const reply = await backend.ask(action, input)
    return isReply(reply) ? (reply as Reply<A>) : refuse('NETWORK')
  } catch {
    return refuse('NETWORK')
  }
}

// A captive portal answers with a page of its own: that is an outage, too.
const isReply = (reply: unknown) => typeof reply === 'object' && reply !== null && 'ok' in reply
