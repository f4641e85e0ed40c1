import { AGGREGATE_CASES } from './aggregate-cases'
import { type Case } from './case'
import { QUERY_CASES } from './query-cases'
import { TRANSACTION_CASES } from './transaction-cases'
import { UPDATE_CASES } from './update-cases'

export const CASES: readonly Case[] = [...QUERY_CASES, ...UPDATE_CASES, ...AGGREGATE_CASES, ...TRANSACTION_CASES]
