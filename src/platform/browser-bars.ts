import { useEffect } from 'react'

/** In the browser Taro draws WeChat's bars, but tells neither a screen reader nor the keyboard about them. */
export function useNamedBars() {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    describe('#taro-navigation-bar', { role: 'banner' })
    describe('taro-tabbar', { role: 'navigation', 'aria-label': '主要页面' })
    describe('.taro-navigation-bar-back', { role: 'button', 'aria-label': '返回', tabindex: '0' })
    describe('.taro-navigation-bar-home', { role: 'button', 'aria-label': '首页', tabindex: '0' })
    document.addEventListener('keydown', pressBar)
    return () => document.removeEventListener('keydown', pressBar)
  }, [])
}

function describe(selector: string, attributes: Record<string, string>) {
  const element = document.querySelector(selector)
  Object.entries(attributes).forEach(([name, value]) => element?.setAttribute(name, value))
}

function pressBar(event: KeyboardEvent) {
  const { target } = event
  const isBar = target instanceof HTMLElement && /taro-navigation-bar-(back|home)/.test(target.className)
  if (isBar && (event.key === 'Enter' || event.key === ' ')) target.click()
}
