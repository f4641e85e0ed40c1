import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { isAsked } from '../duty-words'

type Who = { teamId: string } | { unitId: string }
type Props = { who: Who; name: string; askedAt: number | null }

/** 提醒, in one tap and at most once a week; then it says that it was done. */
export function AskButton({ who, name, askedAt }: Props) {
  const [at, setAt] = useState(askedAt)
  const done = {
    onDone: (asked: { askedAt: number }) => {
      setAt(asked.askedAt)
      toast(`提醒了${name}`)
    },
  }
  const team = useAction('duty.ask', done)
  const unit = useAction('duty.askUnit', done)
  if (isAsked(at, now())) return <View className="t28 ink2">已提醒</View>

  return (
    <Button
      kind="line"
      size="s"
      label={`提醒${name}`}
      isBusy={team.isBusy || unit.isBusy}
      busyText="提醒中"
      onClick={() => void ('teamId' in who ? team.run(who) : unit.run(who))}
    >
      提醒
    </Button>
  )
}
