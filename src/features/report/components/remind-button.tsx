import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BoardRow } from '@shared/contract/report-api'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'

type Props = { row: BoardRow; month: string }

/** 提醒 a unit to submit, at most once a day; then it says that it was done. */
export function RemindButton({ row: { unitId, name, remindedOn }, month }: Props) {
  const [on, setOn] = useState<string | null>(null)
  const { run, isBusy } = useAction('report.remind', {
    onDone: (reminded) => {
      setOn(reminded.remindedOn)
      toast(`提醒了${name}`)
    },
  })
  if ((on ?? remindedOn) === chinaDay(now())) return <View className="t28 ink2">今天已提醒</View>

  return (
    <Button
      kind="line"
      size="s"
      label={`提醒${name}报送`}
      isBusy={isBusy}
      busyText="提醒中"
      onClick={() => void run({ unitId, month })}
    >
      提醒
    </Button>
  )
}
