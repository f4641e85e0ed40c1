import { useState } from 'react'

type Growing = { items: readonly unknown[]; hasMore: boolean; loadMore: () => void }

/** Shows a list of rich cards a few at a time: past some six hundred nodes WeChat draws a page slowly. */
export function useWindowed<L extends Growing>(list: L, size: number): L {
  const [shown, setShown] = useState(size)
  const { items, hasMore } = list

  const loadMore = () => {
    setShown(shown + size)
    if (hasMore && shown + size > items.length) list.loadMore()
  }

  return { ...list, items: items.slice(0, shown), hasMore: hasMore || shown < items.length, loadMore }
}
