import { useState } from 'react'
import { now } from '@/platform/clock'

/** One key per form: a double tap or a retry on a weak network is still one record. */
export const useFormKey = () => useState(newKey)[0]

/** Letters and digits, never the same twice on one phone or, in practice, anywhere. */
export function newKey() {
  const chance = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
  return `${now().toString(36)}${chance()}${chance()}`.slice(0, 28)
}
