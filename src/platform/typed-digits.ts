import { useEffect, useRef } from 'react'

type Typed = { onDigits: (digits: string) => void; onDelete: () => void }

/** In a browser the digits may be typed or pasted as well as pressed on the pad. */
export function useTypedDigits(typed: Typed) {
  const latest = useRef(typed)
  latest.current = typed

  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const onKey = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey) latest.current.onDigits(event.key)
      if (event.key === 'Backspace') latest.current.onDelete()
    }
    const onPaste = (event: ClipboardEvent) => {
      const digits = event.clipboardData?.getData('text').replace(/\D/g, '') ?? ''
      if (digits) latest.current.onDigits(digits)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
}
