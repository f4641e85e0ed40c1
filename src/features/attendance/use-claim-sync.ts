import { useEffect } from 'react'
import { useDidShow } from '@/platform/lifecycle'
import { sendClaims, wakeClaims } from './claims'

/** 待同步 is sent when the app starts, when it is shown again, and when there is a network again. */
export function useClaimSync(isOnline: boolean) {
  useEffect(() => {
    if (isOnline) wakeClaims()
  }, [isOnline])

  useDidShow(() => void sendClaims())
}
