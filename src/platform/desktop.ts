import { useEffect, useState } from 'react'

/** From this width the workbench uses tables and columns; the stylesheets' `desktop` mixin says the same. */
const DESKTOP = '(min-width: 1000px)'

/** Whether this is a browser as wide as a desk. WeChat never is. */
export function useIsDesktop() {
  const [isDesktop, setIsDesktop] = useState(matches)

  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const query = window.matchMedia(DESKTOP)
    const listen = () => setIsDesktop(query.matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])

  return isDesktop
}

const matches = () =>
  process.env.TARO_ENV !== 'weapp' && typeof window.matchMedia === 'function' && window.matchMedia(DESKTOP).matches
