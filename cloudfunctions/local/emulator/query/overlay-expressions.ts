import { evalExpr } from 'mingo/core'
import { type Options } from 'mingo/types'
import { type Fields, isFields } from '../document'

type Expression = (document: Fields, expression: unknown, options: Options) => unknown

const MILLISECONDS_A_DAY = 86_400_000

/** Expressions where mingo differs from MongoDB. */
export const expressionOverlay: Record<string, Expression> = {
  $week: (document, expression, options) => {
    const date = evalExpr(document, isFields(expression) ? expression.date : expression, options)
    return date instanceof Date ? weekOf(date) : null
  },
  $indexOfCP: (document, expression, options) => {
    const [text, part, from, to] = valuesOf(document, expression, options)
    if (typeof text !== 'string') return null
    return Array.from(text)
      .slice(0, Number(to ?? Infinity))
      .join('')
      .indexOf(String(part), Number(from ?? 0))
  },
  $substr: bytesOf,
  $substrBytes: bytesOf,
}

const valuesOf = (document: Fields, expression: unknown, options: Options): unknown[] =>
  (expression as unknown[]).map((each) => evalExpr(document, each, options))

/** Weeks begin on Sunday; days before the first Sunday are week 0. */
function weekOf(date: Date): number {
  const days = Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / MILLISECONDS_A_DAY)
  return Math.floor((days + 7 - date.getUTCDay()) / 7)
}

/** A negative length means: to the end. */
function bytesOf(document: Fields, expression: unknown, options: Options): string {
  const [text, start, length] = valuesOf(document, expression, options)
  const bytes = Buffer.from(text === null || text === undefined ? '' : String(text as string | number))
  const from = Number(start)
  return bytes.subarray(from, Number(length) < 0 ? undefined : from + Number(length)).toString()
}
