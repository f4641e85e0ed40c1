import type { ReactNode } from 'react'
import { ErrorState } from '../empty/empty'
import { Loading } from '../loading/loading'

/** What a page waits for, as the hook `useQuery` gives it. */
export type Waiting<T> = {
  value: T | undefined
  status: 'loading' | 'error' | 'ready'
  /** The sentence of the refusal. */
  sentence: string | undefined
  retry: () => void
}

type Props<T> = {
  query: Waiting<T>
  /** What is being fetched, in words. */
  saying: string
  shape?: 'card' | 'list' | undefined
  children: (value: T) => ReactNode
}

/** Skeleton, error with retry, or the thing itself. A value once seen stays while it is fetched again. */
export function Loaded<T>({ query, saying, shape, children }: Props<T>) {
  if (query.value !== undefined) return <>{children(query.value)}</>
  if (query.status === 'error') return <ErrorState onRetry={query.retry} note={query.sentence} />
  return <Loading saying={saying} shape={shape} />
}
