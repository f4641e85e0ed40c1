import { useEffect, useRef } from 'react'
import { proposeBest } from '@shared/domain/photo/best'
import type { Photos } from './use-photos'

/** 最好的三张: proposed once all photos are there, where the leader has chosen none and given no reason for none. */
export function useProposal({ list, passed }: Photos, isWanted: boolean, onPropose: (ids: string[]) => void) {
  const isDone = useRef(false)
  const isLoaded = list.status === 'ready' && !list.hasMore

  useEffect(() => {
    if (!isLoaded || isDone.current) return
    const best = isWanted ? proposeBest(passed) : []
    if (best.length === 0) return
    isDone.current = true
    onPropose(best)
  })
}
