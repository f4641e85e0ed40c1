import { AGGREGATE_CASES } from './aggregate-cases'
import { LOOKUP_CASES } from './lookup-cases'
import { type Case } from './case'
import { QUERY_CASES } from './query-cases'
import { TRANSACTION_CASES } from './transaction-cases'
import { UPDATE_CASES } from './update-cases'

export const CASES: readonly Case[] = [
  ...QUERY_CASES,
  ...UPDATE_CASES,
  ...AGGREGATE_CASES,
  ...LOOKUP_CASES,
  ...TRANSACTION_CASES,
]
