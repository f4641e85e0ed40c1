import { useEffect, useRef, useState } from 'react'
import type { ImportView } from '@shared/contract/import'
import { ERROR_TEXT } from '@shared/text/errors'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'

/** 导入 of one sheet: looked at, confirmed, then slice after slice for as long as this page is open. */
export function useImport(importId: string) {
  const query = useQuery('import.get', { importId })
  const start = useAction('import.start', { onDone: query.setValue })
  const cancel = useAction('import.cancel', { onDone: query.setValue })
  const slices = useSlices(query.value, query.setValue)

  return {
    query,
    ...slices,
    isBusy: start.isBusy || cancel.isBusy,
    start: () => void start.run({ importId }),
    cancel: () => void cancel.run({ importId }),
  }
}
export type Importing = ReturnType<typeof useImport>

/** Asks for the next slice as soon as one is done. A cut line stops it; whoever opens the page again goes on. */
function useSlices(one: ImportView | undefined, setValue: (after: ImportView) => void) {
  const [isStuck, setIsStuck] = useState(false)
  const isOpen = useRef(true)
  const importId = one?.status === 'running' ? one._id : null
  const handled = one?.handled

  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  useEffect(() => {
    if (importId === null || isStuck) return
    void call('import.advance', { importId }).then((reply) => {
      if (!isOpen.current) return
      if (reply.ok) return setValue(reply.value)
      setIsStuck(true)
      toast(ERROR_TEXT[reply.code])
    })
    // `handled` moves with every slice: that is what asks for the next one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [importId, handled, isStuck])

  return { isStuck, goOn: () => setIsStuck(false) }
}
