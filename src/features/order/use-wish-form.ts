import { useState } from 'react'
import type { ErrorCode } from '@shared/contract/api'
import type { OrderView } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { ERROR_TEXT } from '@shared/text/errors'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'
import { toTop } from '@/platform/scroll'
import { QUESTIONS, wishErrors, wishOf, type WishDraft, type WishErrors, type WishField } from './wish-draft'

/** A refusal that belongs to a field takes the asker back to it. */
const FIELD_OF: Partial<Record<ErrorCode, WishField>> = {
  DAY_PAST: 'day',
  OFFERING_MONTH_FULL: 'day',
  AREA_UNKNOWN: 'areaId',
}

/** 点单, question by question; nothing is lost on the way back. */
export function useWishForm(initial: WishDraft, onPlaced: (order: OrderView) => void) {
  const key = useFormKey()
  const [draft, setDraft] = useState(initial)
  const [step, setStep] = useState(0)
  const [errors, setErrors] = useState<WishErrors>({})

  const turnTo = (at: number, found: WishErrors = {}) => {
    setStep(at)
    setErrors(found)
    toTop()
  }
  const place = useAction('order.place', {
    onDone: onPlaced,
    onRefused: (code) => {
      const field = FIELD_OF[code]
      if (field) turnTo(1, { [field]: ERROR_TEXT[code] })
      return field !== undefined
    },
  })

  const change = (part: Partial<WishDraft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setErrors((before) => without(before, Object.keys(part)))
  }
  const next = () => {
    const found = wishErrors(draft, QUESTIONS[step]?.fields ?? [], chinaDay(now()))
    if (Object.keys(found).length > 0) return setErrors(found)
    if (step < QUESTIONS.length - 1) return turnTo(step + 1)

    const wish = wishOf(draft)
    if (wish) void place.run({ ...wish, key, ...besides(draft) })
  }

  return { draft, step, errors, change, next, back: () => turnTo(step - 1), isSending: place.isBusy }
}

export type WishForm = ReturnType<typeof useWishForm>

/** Who it is for, and what of the menu it is, where there is something to say. */
const besides = ({ isForOthers, offering, script }: WishDraft) => ({
  ...(isForOthers ? { isForOther: true } : {}),
  ...(offering ? { offeringId: offering.id } : {}),
  ...(script ? { scriptId: script.id } : {}),
})

const without = (errors: WishErrors, fields: readonly string[]): WishErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)))
