import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action, ErrorCode, Input, Output } from '@shared/contract/api'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import { useRefreshOnShow } from './use-refresh-on-show'

type State<T> = { value: T | undefined; status: 'loading' | 'error' | 'ready'; code: ErrorCode | undefined }

/** Loads what a page shows, again when the page is shown again. A null input waits for its params. */
export function useQuery<A extends Action>(action: A, input: Input<A> | null) {
  const [state, setState] = useState<State<Output<A>>>({ value: undefined, status: 'loading', code: undefined })
  const asked = JSON.stringify(input)
  const latest = useRef(0)

  const refresh = useCallback(async () => {
    if (asked === 'null') return
    const turn = ++latest.current
    const reply = await call(action, JSON.parse(asked) as Input<A>)
    // An answer to an older question, or to a page that asks something else by now.
    if (turn !== latest.current) return
    if (reply.ok) return setState({ value: reply.value, status: 'ready', code: undefined })
    setState((before) => ({ value: before.value, status: 'error', code: reply.code }))
  }, [action, asked])

  useEffect(() => {
    setState({ value: undefined, status: 'loading', code: undefined })
    void refresh()
  }, [refresh])

  useRefreshOnShow(refresh)

  const retry = useCallback(() => {
    setState((before) => ({ ...before, status: 'loading', code: undefined }))
    void refresh()
  }, [refresh])
  const setValue = useCallback((value: Output<A>) => setState({ value, status: 'ready', code: undefined }), [])

  return { ...state, sentence: state.code && ERROR_TEXT[state.code], refresh, retry, setValue }
}
