import { useState } from 'react'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'

/** 合并 in slices: asked again until everybody has moved. Whatever is left when the page is closed, the cloud finishes. */
export function useMerge(teamId: string, onDone: () => void) {
  const [progress, setProgress] = useState<string | null>(null)

  async function merge(intoTeamId: string, reason: string) {
    let moved = 0
    for (let isDone = false; !isDone;) {
      setProgress(`正在合并，已转 ${moved} 人`)
      const reply = await call('team.merge', { teamId, intoTeamId, reason })
      if (!reply.ok) {
        setProgress(null)
        return toast(ERROR_TEXT[reply.code])
      }
      moved += reply.value.moved
      isDone = reply.value.isDone
    }
    setProgress(null)
    toast('合并好了')
    onDone()
  }

  return { merge, progress }
}
