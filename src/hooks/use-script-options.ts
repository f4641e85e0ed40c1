import { useEffect, useState } from 'react'
import { usePagedList } from './use-paged-list'

const NONE = { value: '', label: '不用讲稿' }

/** The scripts somebody may choose from. Nothing is fetched before it is opened. */
export function useScriptOptions(chosenId: string | null) {
  const [isOpen, setOpen] = useState(false)
  const { items, hasMore, isLoadingMore, status, loadMore } = usePagedList('script.list', isOpen ? {} : null)

  // A person looks for one title among all: the library is fetched whole.
  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  const known = [NONE, ...items.map(({ _id, title }) => ({ value: _id, label: title }))]
  const isKnown = chosenId === null || known.some(({ value }) => value === chosenId)
  // One that was withdrawn since it was chosen keeps a line.
  const options = isKnown ? known : [...known, { value: chosenId, label: '原来选的那一篇' }]
  return { isOpen, open: () => setOpen(true), options }
}
