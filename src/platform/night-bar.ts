import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { COLORS } from '@/styles/colors'

/** The dark bar of a dark page. WeChat reads it from the page's config; Taro's bar in the browser has to be told. */
export function useNightBar() {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    void Taro.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: COLORS.night })
  }, [])
}
