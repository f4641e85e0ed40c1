import { usePullDown, useReachBottom } from '@/platform/lifecycle'

type Gestures = { refresh: () => Promise<unknown>; loadMore: () => void }

/** A page that is one long list: pulled down it begins anew, at its end it grows. */
export function useListGestures({ refresh, loadMore }: Gestures): void {
  usePullDown(refresh)
  useReachBottom(loadMore)
}
