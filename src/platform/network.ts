import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/** Whether the phone has a network. It may still be one that leads nowhere. */
export function useIsOnline() {
  const [isOnline, setIsOnline] = useState(true)

  useEffect(() => {
    const listen = (state: { isConnected: boolean }) => setIsOnline(state.isConnected)
    void Taro.getNetworkType().then((state) => setIsOnline(state.networkType !== 'none'))
    Taro.onNetworkStatusChange(listen)
    return () => Taro.offNetworkStatusChange(listen)
  }, [])

  return isOnline
}
