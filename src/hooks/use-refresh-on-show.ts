import { useRef } from 'react'
import { useDidHide, useDidShow } from '@/platform/lifecycle'

/** Fetches again when the reader comes back to this page; the first time is the query's own. */
export function useRefreshOnShow(refresh: () => Promise<unknown> | void) {
  // What is mounted while the page already shows hears no first "show": leaving is what counts.
  const wasLeft = useRef(false)

  useDidHide(() => {
    wasLeft.current = true
  })
  useDidShow(() => {
    if (wasLeft.current) void refresh()
    wasLeft.current = false
  })
}
