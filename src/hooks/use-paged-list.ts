import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action, ErrorCode, Input, Output, Reply } from '@shared/contract/api'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'

/** The actions that answer with a page of a list. */
export type ListAction = {
  [A in Action]: Output<A> extends { items: unknown[]; nextCursor: string | null } ? A : never
}[Action]
type ItemOf<A extends ListAction> = Output<A>['items'][number]

type State<T> = {
  items: readonly T[]
  cursor: string | null
  status: 'loading' | 'error' | 'ready'
  code: ErrorCode | undefined
  isLoadingMore: boolean
}
const EMPTY = { items: [], cursor: null, status: 'loading', code: undefined, isLoadingMore: false } as const

/** A list that grows page by page. A null input waits for its params. */
export function usePagedList<A extends ListAction>(action: A, input: Omit<Input<A>, 'cursor'> | null) {
  const [state, setState] = useState<State<ItemOf<A>>>(EMPTY)
  const asked = JSON.stringify(input)
  const latest = useRef(0)

  const fetchPage = useCallback(
    async (cursor: string | null) => {
      if (asked === 'null') return
      const turn = ++latest.current
      const pageAt = (from: string | null) =>
        call(action, { ...(JSON.parse(asked) as object), ...(from ? { cursor: from } : {}) } as Input<A>)
      let reply = await pageAt(cursor)
      // All that a page holds may be left out of it: then the next one is looked at, until there is something or the end.
      for (let next = nextOfEmpty(reply); next !== null && turn === latest.current; next = nextOfEmpty(reply))
        reply = await pageAt(next)
      if (turn === latest.current) setState((before) => grown(before, reply, cursor))
    },
    [action, asked],
  )

  useEffect(() => {
    setState(EMPTY)
    void fetchPage(null)
  }, [fetchPage])

  const loadMore = () => {
    if (state.isLoadingMore || state.cursor === null) return
    setState((before) => ({ ...before, isLoadingMore: true }))
    void fetchPage(state.cursor)
  }
  const retry = () => {
    setState((before) => ({ ...before, status: 'loading', isLoadingMore: before.items.length > 0 }))
    void fetchPage(state.cursor)
  }

  return {
    ...state,
    sentence: state.code && ERROR_TEXT[state.code],
    hasMore: state.cursor !== null,
    loadMore,
    retry,
    refresh: () => fetchPage(null),
  }
}

function grown<A extends ListAction>(before: State<ItemOf<A>>, reply: Reply<A>, cursor: string | null) {
  if (!reply.ok) return { ...before, status: 'error' as const, code: reply.code, isLoadingMore: false }
  const page = reply.value as { items: ItemOf<A>[]; nextCursor: string | null }
  const items = cursor === null ? page.items : [...before.items, ...page.items]
  return { items, cursor: page.nextCursor, status: 'ready' as const, code: undefined, isLoadingMore: false }
}

const nextOfEmpty = (reply: Reply<ListAction>): string | null =>
  reply.ok && reply.value.items.length === 0 ? reply.value.nextCursor : null
