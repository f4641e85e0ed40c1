import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BookingStatus, BookingView } from '@shared/contract/resource'
import { BOOKING_STATUS_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'
import { slotWords } from '../calendar-days'

const TAGS: Record<BookingStatus, TagState> = {
  requested: 'replied',
  confirmed: 'approved',
  refused: 'refused',
  cancelled: 'cancelled',
}
const WHY = {
  refuse: { title: '为什么不能约？', usual: ['那天要检修', '已另有安排', '路程太远'], yes: '告诉对方' },
  cancel: { title: '为什么取消？', usual: ['活动改期', '活动取消', '天气不好'], yes: '取消预约' },
} as const

type Props = { booking: BookingView; onMoved: () => void }

/** 预约: what, when, for whom, and what can be done about it. */
export function BookingCard({ booking, onMoved }: Props) {
  const [asked, setAsked] = useState<'refuse' | 'cancel'>()
  const done = { onDone: () => (setAsked(undefined), onMoved()) }
  const confirm = useAction('booking.confirm', done)
  const refuse = useAction('booking.refuse', done)
  const cancel = useAction('booking.cancel', done)
  const { _id: bookingId, moves, status, reason } = booking
  const why = WHY[asked ?? 'cancel']

  return (
    <Card>
      <View className="stack g24">
        <View className="row between">
          <View className="t36 b grow">{booking.resourceName}</View>
          <Tag state={TAGS[status]}>{BOOKING_STATUS_TEXT[status]}</Tag>
        </View>
        <KeyValues
          facts={[
            { icon: 'users', title: booking.forName, note: booking.purpose },
            { icon: 'calendar', title: slotWords(booking.slots).join('；') },
            ...(reason ? [{ icon: 'chat' as const, title: reason, note: '原因' }] : []),
          ]}
        />
        {moves.includes('confirm') && (
          <Button isBlock isBusy={confirm.isBusy} busyText="正在确认" onClick={() => void confirm.run({ bookingId })}>
            确认预约
          </Button>
        )}
        <View className="row wrap">
          {moves.includes('refuse') && (
            <Button kind="quiet" onClick={() => setAsked('refuse')}>
              不能约
            </Button>
          )}
          {moves.includes('cancel') && !moves.includes('refuse') && (
            <Button kind="quiet" onClick={() => setAsked('cancel')}>
              取消预约
            </Button>
          )}
          <Button kind="text" onClick={() => void go('resourceDetail', { resourceId: booking.resourceId })}>
            看日历
          </Button>
        </View>
      </View>
      <ReasonSheet
        isOpen={asked !== undefined}
        title={why.title}
        usual={why.usual}
        yes={why.yes}
        isBusy={refuse.isBusy || cancel.isBusy}
        onSay={(words) => void (asked === 'refuse' ? refuse : cancel).run({ bookingId, reason: words })}
        onClose={() => setAsked(undefined)}
      />
    </Card>
  )
}
