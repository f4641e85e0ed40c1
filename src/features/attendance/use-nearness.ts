import { useState } from 'react'
import type { GeoPoint, Nearness } from '@shared/contract/nearness'
import { nearnessOf } from '@shared/domain/attendance/nearness'
import { canLocate, whereAmI } from '@/platform/location'

/** 带上位置: asked for when the person presses, kept for this one check-in, and only how far it is. */
export function useNearness(venue: GeoPoint | null | undefined) {
  const [nearness, setNearness] = useState<Nearness | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [isRefused, setIsRefused] = useState(false)

  async function take() {
    if (!venue || isBusy) return
    setIsBusy(true)
    const here = await whereAmI()
    setIsBusy(false)
    setIsRefused(here === null)
    setNearness(here && nearnessOf(venue, here))
  }

  return { canAsk: canLocate && !!venue, nearness, isBusy, isRefused, take, drop: () => setNearness(null) }
}
export type NearnessChoice = ReturnType<typeof useNearness>
