import { useEffect } from 'react'
import Taro from '@tarojs/taro'

/** Keeps the screen awake and bright while this page is open: twenty people read one phone. */
export function useScreenOn() {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    void Taro.setKeepScreenOn({ keepScreenOn: true })
    return () => void Taro.setKeepScreenOn({ keepScreenOn: false })
  }, [])
}
