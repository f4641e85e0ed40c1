import { type Client, type Collection, type answerOf } from './clients'
import { AGGREGATE_CASES } from './aggregate-cases'
import { QUERY_CASES } from './query-cases'
import { TRANSACTION_CASES } from './transaction-cases'
import { UPDATE_CASES } from './update-cases'

export type Asked = Client & { c: Collection; answer: typeof answerOf }

/** One thing the platform does: what is stored, what is asked, what comes back. */
export type Case = {
  action: string
  does: string
  docs?: readonly object[]
  ask: (asked: Asked) => Promise<unknown>
  gives: unknown
}

export const CASES: readonly Case[] = [...QUERY_CASES, ...UPDATE_CASES, ...AGGREGATE_CASES, ...TRANSACTION_CASES]
