import { api, type Action, type Input, type Output, type Reply } from '@shared/contract/api'
import { setServerTime } from '@/platform/clock'
import { call } from '@/platform/call'
import { NOW } from '../../builders/clock'

type Answer<A extends Action> = (input: Input<A>) => Reply<A>
type Answers = { [A in Action]?: Answer<A> }

/** Answers by action, at the moment the builders begin at; whatever else is asked is an outage. Needs a mocked call. */
export function cloudAnswers(answers: Answers) {
  setServerTime(NOW)
  jest.mocked(call).mockImplementation(async (action, input) => {
    const answer = answers[action] as Answer<typeof action> | undefined
    return answer ? answer(input) : { ok: false, code: 'NETWORK' }
  })
}

/** An answer that is what the contract says it is, so that a test cannot show what the cloud never sends. */
export const says =
  <A extends Action>(action: A, value: Output<A>): (() => Reply<A>) =>
  () => ({ ok: true, value: api[action].output.parse(value) as Output<A> })

/** What the cloud was asked under one name, in order. */
export const asked = <A extends Action>(action: A): Input<A>[] =>
  jest
    .mocked(call)
    .mock.calls.filter(([name]) => name === action)
    .map(([, input]) => input as Input<A>)

export const pageOf = <T>(...items: T[]) => ({ items, nextCursor: null })
