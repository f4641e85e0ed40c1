import type { OrderView } from '@shared/contract/order'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { Timeline } from '@/components/timeline/timeline'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { FINAL, nextWords, stepTitle } from '../order-words'

/** 走到哪一步了: newest on top, and what comes next. */
export function OrderTimeline({ order }: { order: OrderView }) {
  const at = now()
  const isOver = FINAL.includes(order.status)
  const steps = order.steps
    .map((step, index) => ({
      id: `${step.at}-${index}`,
      title: stepTitle(step, order.steps[index - 1]?.status),
      when: [whenWord(step.at, at), step.note].filter(Boolean).join('，'),
      state: index === order.steps.length - 1 && !isOver ? ('now' as const) : ('done' as const),
    }))
    .reverse()

  return (
    <Card>
      <SectionHead title="走到哪一步了" isInCard />
      <Timeline steps={steps} ahead={nextWords(order, at)} />
    </Card>
  )
}
