import { useState } from 'react'
import { chinaDay } from '@shared/domain/time/china-time'
import { useAction } from '@/hooks/use-action'
import { newKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'

/** 开记录单: which unit, from when to when; this year until somebody chooses otherwise. */
export function useIssue(onIssued: () => void) {
  const today = chinaDay(now())
  const [wish, setWish] = useState(() => ({ unitId: '', from: `${today.slice(0, 4)}-01-01`, to: today }))
  const [key, setKey] = useState(newKey)
  const { run, isBusy } = useAction('certificate.issue', {
    onDone: () => {
      toast('记录单开好了')
      setKey(newKey())
      onIssued()
    },
  })
  return {
    wish,
    today,
    change: (part: Partial<typeof wish>) => setWish((before) => ({ ...before, ...part })),
    issue: (unitId: string) => void run({ ...wish, unitId, key }),
    isBusy,
  }
}
