import { useCallback, useEffect, useState } from 'react'
import type { ErrorCode, Output } from '@shared/contract/api'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import { browserWords, enterDesktop } from '@/platform/desktop-session'

const ASK_EVERY_MS = 2_000

type Shown = Output<'desktop.begin'>
type State = { shown: Shown | null; sentence: string | null }

/** 电脑登录: gets a code to show and asks until the phone has answered or the code is too old. */
export function useDesktopSignIn() {
  const [{ shown, sentence }, setState] = useState<State>({ shown: null, sentence: null })
  const fail = useCallback((code: ErrorCode) => setState({ shown: null, sentence: ERROR_TEXT[code] }), [])

  const begin = useCallback(async () => {
    setState({ shown: null, sentence: null })
    const reply = await call('desktop.begin', { words: browserWords() })
    if (!reply.ok) return fail(reply.code)
    setState({ shown: reply.value, sentence: null })
  }, [fail])

  useEffect(() => void begin(), [begin])
  useEffect(() => (shown ? untilAnswered(shown, fail) : undefined), [shown, fail])

  return { shown, sentence, begin: () => void begin() }
}

/** Asks again and again; a line that is cut for a moment is no answer. */
function untilAnswered({ code, secret }: Shown, fail: (code: ErrorCode) => void) {
  let timer: ReturnType<typeof setTimeout>
  let isOver = false
  const ask = async () => {
    const reply = await call('desktop.collect', { code, secret })
    if (isOver) return
    if (!reply.ok && reply.code !== 'NETWORK') return fail(reply.code)
    if (reply.ok && reply.value.state === 'in') return enterDesktop(reply.value).catch(() => fail('NETWORK'))
    later()
  }
  const later = () => {
    timer = setTimeout(() => void ask(), ASK_EVERY_MS)
  }
  later()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
