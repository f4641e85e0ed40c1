import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/** Whether the phone has a network. It may still be one that leads nowhere. */
export function useIsOnline() {
  const [isOnline, setIsOnline] = useState(true)

  useEffect(() => (process.env.TARO_ENV === 'weapp' ? hearWeChat(setIsOnline) : hearBrowser(setIsOnline)), [])

  return isOnline
}

type Tell = (isOnline: boolean) => void

function hearWeChat(tell: Tell) {
  const listen = (state: { isConnected: boolean }) => tell(state.isConnected)
  void Taro.getNetworkType().then((state) => tell(state.networkType !== 'none'))
  Taro.onNetworkStatusChange(listen)
  return () => Taro.offNetworkStatusChange(listen)
}

// Taro listens to `navigator.connection`, which not every browser has and which says nothing of a pulled plug.
function hearBrowser(tell: Tell) {
  const listen = () => tell(navigator.onLine)
  listen()
  window.addEventListener('online', listen)
  window.addEventListener('offline', listen)
  return () => {
    window.removeEventListener('online', listen)
    window.removeEventListener('offline', listen)
  }
}
