import * as expressions from 'mingo/operators/expression'
import { evalExpr } from 'mingo/core'
import { type Options } from 'mingo/types'
import { type Fields } from '../document'

type Compare = (document: Fields, operands: unknown, options: Options) => unknown

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** tcb-admin-node writes a date inside an expression as text; beside a real date, such a text is one. */
export const dateOverlay: Record<string, Compare> = Object.fromEntries(
  (['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$cmp'] as const).map((name) => [
    name,
    readingDates(expressions[name]),
  ]),
)

function readingDates(compare: Compare): Compare {
  return (document, operands, options) => {
    if (!Array.isArray(operands) || operands.length !== 2) return compare(document, operands, options)
    const values = operands.map((operand) => evalExpr(document, operand, options))
    const hasDate = values.some((value) => value instanceof Date)
    const read = hasDate ? values.map(asDate) : values
    return compare(
      document,
      read.map((value) => ({ $literal: value })),
      options,
    )
  }
}

const asDate = (value: unknown): unknown =>
  typeof value === 'string' && ISO_DATE.test(value) ? new Date(value) : value
