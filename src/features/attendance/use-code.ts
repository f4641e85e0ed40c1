import { useEffect, useState } from 'react'
import { CodeSeed } from '@shared/contract/attendance'
import type { ErrorCode } from '@shared/contract/api'
import { codeAt, codeExpiresIn, STEP_MS } from '@shared/domain/attendance/code'
import { call } from '@/platform/call'
import { useNow } from '@/platform/clock'
import { forget, load, save } from '@/platform/storage'

/** What the phone keeps: the seed, and when by its own clock it heard the cloud's time. */
const Kept = CodeSeed.extend({ heardAt: CodeSeed.shape.serverNow })
type Kept = CodeSeed & { heardAt: number }

const COUNT_EVERY_MS = 15_000
const keyOf = (activityId: string) => `code-${activityId}`

/**
 * 签到码: the seed is asked for once and kept, so that the digits go on without network; while there is one, the count of
 * who has come is renewed.
 */
export function useCode(activityId: string) {
  const [kept, setKept] = useState<Kept | null>(() => load(keyOf(activityId), Kept))
  const [code, setCode] = useState<ErrorCode | null>(null)
  useNow(1_000)

  useEffect(() => {
    const ask = async () => {
      const reply = await call('attendance.openCode', { activityId })
      setCode(reply.ok ? null : reply.code)
      if (reply.ok) setKept(keep(activityId, reply.value))
      else if (reply.code !== 'NETWORK' && reply.code !== 'INTERNAL') setKept(drop(activityId))
    }
    void ask()
    const timer = setInterval(() => void ask(), COUNT_EVERY_MS)
    return () => clearInterval(timer)
  }, [activityId])

  return { kept, code, shown: kept && digitsOf(kept), isStale: code === 'NETWORK' || code === 'INTERNAL' }
}

function digitsOf(kept: Kept) {
  const at = Date.now() + kept.serverNow - kept.heardAt
  return { digits: codeAt(kept.seed, at), seconds: Math.ceil(codeExpiresIn(at) / 1_000), of: STEP_MS / 1_000 }
}

function keep(activityId: string, seed: CodeSeed): Kept {
  const kept = { ...seed, heardAt: Date.now() }
  save(keyOf(activityId), kept)
  return kept
}

/** The cloud says no: what is kept is of no use any more. */
function drop(activityId: string) {
  forget(keyOf(activityId))
  return null
}
