import { useEffect, useState } from 'react'

/** From this width the workbench uses tables and columns; the stylesheets' `desktop` mixin says the same. */
const DESKTOP = '(min-width: 1000px)'

/** Whether this is a browser as wide as a desk. WeChat never is. */
export function useIsDesktop() {
  const [isDesktop, setIsDesktop] = useState(() => desk()?.matches === true)

  useEffect(() => {
    const query = desk()
    const listen = () => setIsDesktop(query?.matches === true)
    query?.addEventListener('change', listen)
    return () => query?.removeEventListener('change', listen)
  }, [])

  return isDesktop
}

const desk = () => (process.env.TARO_ENV !== 'weapp' && 'matchMedia' in window ? window.matchMedia(DESKTOP) : undefined)
