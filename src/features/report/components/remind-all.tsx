import { useRef, useState } from 'react'
import type { BoardRow } from '@shared/contract/report-api'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'

type Props = { rows: readonly BoardRow[]; month: string; onDone: () => void }

/**
 * 提醒 everybody who still owes a report, one after the other. Each is asked at most once a day, so whoever is stopped
 * half-way presses again.
 */
export function RemindAll({ rows, month, onDone }: Props) {
  const today = chinaDay(now())
  const owing = rows.filter(({ status, remindedOn }) => status !== 'submitted' && remindedOn !== today)
  const [asking, setAsking] = useState<{ at: number; of: number } | null>(null)
  const isStopped = useRef(false)
  const { run } = useAction('report.remind', {
    // Handed in meanwhile: nothing is left to ask for.
    onRefused: (code) => code === 'REPORT_SUBMITTED' || void (isStopped.current = true),
  })
  if (owing.length === 0 && !asking) return null

  async function remindAll() {
    isStopped.current = false
    for (const [index, { unitId }] of owing.entries()) {
      setAsking({ at: index + 1, of: owing.length })
      await run({ unitId, month })
      if (isStopped.current) break
    }
    setAsking(null)
    if (!isStopped.current) toast(`提醒了 ${owing.length} 家`)
    onDone()
  }

  return (
    <Button
      isBlock
      icon="bell"
      isBusy={asking !== null}
      busyText={asking ? `正在提醒 ${asking.at} / ${asking.of}` : '提醒中'}
      onClick={() => void remindAll()}
    >
      {`提醒没交的 ${owing.length} 家`}
    </Button>
  )
}
