import type { OrderView } from '@shared/contract/order'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { makeCall } from '@/platform/phone'
import { wishedDay } from '../order-words'
import { TOPIC_ICON } from './topic-tiles'

/** What was asked for. Name and phone are there only where the cloud sent them. */
export const OrderFacts = ({ order }: { order: OrderView }) => (
  <Card>
    <SectionHead title={order.isMine ? '我填的单子' : '要的是什么'} isInCard />
    <KeyValues facts={[...factsOf(order), ...contactOf(order)]} />
  </Card>
)

const factsOf = (order: OrderView) => [
  { icon: TOPIC_ICON[order.topic], title: TOPIC_TEXT[order.topic].name, note: order.need || '没有另外写' },
  ...(order.offering
    ? [{ icon: 'book' as const, title: order.offering.title, note: `从菜单点的，${order.offering.teamName}` }]
    : []),
  ...(order.scriptId ? [scriptFact(order.scriptId, order.scriptTitle)] : []),
  { icon: 'clock' as const, title: wishedDay(order, now()), note: '想要的日子' },
  { icon: 'pin' as const, title: order.place, note: order.subdistrictName },
  { icon: 'users' as const, title: `大概 ${order.headCount} 人`, note: '听的人' },
  ...(order.risks ? [{ icon: 'alert' as const, title: order.risks, note: '要当心的' }] : []),
]

const scriptFact = (scriptId: string, title: string) => ({
  icon: 'file' as const,
  title: title || '有讲稿',
  note: '想听的讲稿',
  more: (
    <Button kind="line" size="s" icon="book" className="mt16" onClick={() => void go('scriptDetail', { scriptId })}>
      看讲稿
    </Button>
  ),
})

function contactOf({ contactName, phone, isMine }: OrderView) {
  if (contactName === null || phone === null) return []
  const more = isMine ? null : (
    <Button kind="line" size="s" icon="phone" className="mt16" onClick={() => void makeCall(phone)}>
      打电话
    </Button>
  )
  return [{ icon: 'user' as const, title: contactName, note: phone, more }]
}
