import { type Fields, isFields, readPath } from '../document'
import { requestFailed } from '../errors'

/** MongoDB refuses these; mingo lets them through. */
export function checkUpdate(document: Fields, update: Fields): void {
  for (const [operator, changes] of Object.entries(update)) {
    if (!isFields(changes)) throw requestFailed(`[FailedOperation.Update] ${operator} needs an object`)
    for (const [path, operand] of Object.entries(changes)) {
      checkWay(document, path, operator)
      CHECKS[operator]?.(readPath(document, path), { operator, operand, path })
    }
  }
}

type Change = { operator: string; operand: unknown; path: string }

const CHECKS: Record<string, (current: unknown, change: Change) => void> = {
  $inc: needNumbers,
  $mul: needNumbers,
  $push: needArray,
  $addToSet: needArray,
  $pop: needArray,
  $pull: needArray,
  $pullAll: needArray,
}

function needNumbers(current: unknown, { operator, operand }: Change): void {
  if (typeof operand !== 'number')
    throw requestFailed(`[FailedOperation.Update] Cannot ${operator} with non-numeric argument`)
  if (current === undefined || typeof current === 'number') return
  throw requestFailed(`[FailedOperation.Update] Cannot apply ${operator} to a value of non-numeric type`)
}

function needArray(current: unknown, { operator, path }: Change): void {
  if (current === undefined || Array.isArray(current)) return
  throw requestFailed(`[FailedOperation.Update] The field '${path}' must be an array for ${operator}`)
}

/** `a.b` cannot be made where `a` is null, a number or a text. Elements of arrays are mingo's to find. */
function checkWay(document: Fields, path: string, operator: string): void {
  if (path === '_id') throw requestFailed('[FailedOperation.Update] _id is immutable')
  const steps = path.split('.')
  let value: unknown = document
  for (const step of steps.slice(0, -1)) {
    if (!isFields(value)) break
    value = value[step]
  }
  const isPassable = value === undefined || isFields(value) || Array.isArray(value) || operator === '$unset'
  if (isPassable) return
  throw requestFailed(
    `[FailedOperation.Update] Cannot create field '${path}' in an element that is ${JSON.stringify(value)}`,
  )
}
