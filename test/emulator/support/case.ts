import type { Client, Collection } from './client-types'
import { type answerOf } from './clients'

export type Asked = Client & { c: Collection; answer: typeof answerOf }

/** One thing the platform does: what is stored, what is asked, what comes back. */
export type Case = {
  action: string
  does: string
  docs?: readonly object[]
  ask: (asked: Asked) => Promise<unknown>
  gives: unknown
}
