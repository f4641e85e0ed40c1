import { useRef, useState } from 'react'
import type { Action, ErrorCode, Input, Output } from '@shared/contract/api'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'

type Answers<A extends Action> = {
  onDone?: ((value: Output<A>) => void) | undefined
  /** True where the page says it itself; otherwise the refusal's sentence goes by as a toast. */
  onRefused?: ((code: ErrorCode) => boolean | void) | undefined
}

/** Runs one action at a time: while it is under way a second tap does nothing. */
export function useAction<A extends Action>(action: A, { onDone, onRefused }: Answers<A> = {}) {
  const [isBusy, setIsBusy] = useState(false)
  const isUnderWay = useRef(false)

  async function run(input: Input<A>): Promise<Output<A> | null> {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setIsBusy(true)
    const reply = await call(action, input)
    isUnderWay.current = false
    setIsBusy(false)

    if (!reply.ok) {
      if (onRefused?.(reply.code) !== true) toast(ERROR_TEXT[reply.code])
      return null
    }
    onDone?.(reply.value)
    return reply.value
  }

  return { run, isBusy }
}
