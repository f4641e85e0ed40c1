import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { EvidenceGrade, type Grade } from '@/components/evidence-grade/evidence-grade'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { Progress } from '@/components/progress/progress'
import { SectionHead } from '@/components/section-head/section-head'
import type { Totals } from './totals-card'
import s from './totals-card.module.scss'

const MEANS: Record<Grade, string> = { A: '三样齐全', B: '少一样', C: '手工补录，另算' }

type Props = { totals: Totals; onOpen: (grade: Grade) => void }

/** 时长怎么来的: minutes by grade. C stands below the sum, never in it. */
export function GradesCard({ totals: { minutes }, onOpen }: Props) {
  const sum = minutes.A + minutes.B
  const line = (grade: Grade, className?: string) => (
    <View className={cx(s.line, className)}>
      <View className={cx(s.grade)}>
        <EvidenceGrade grade={grade} />
      </View>
      <View className={cx(s.means, 'ink2')}>{MEANS[grade]}</View>
      <OpenNumber
        label={`看 ${grade} 级的记录`}
        onOpen={() => onOpen(grade)}
      >{`${grouped(minutes[grade])} 分钟`}</OpenNumber>
    </View>
  )

  return (
    <Card>
      <SectionHead isInCard title="时长怎么来的" />
      <Progress
        isTall
        label={`A 级 ${minutes.A} 分钟，B 级 ${minutes.B} 分钟`}
        of={Math.max(sum, 1)}
        parts={[
          { value: minutes.A, tone: 'ok' },
          { value: minutes.B, tone: 'brand' },
        ]}
      />
      {line('A')}
      {line('B')}
      <View className={cx(s.line, s.sum)}>
        <View className={cx(s.grade)} />
        <View className={cx(s.means)}>合计</View>
        <View className="num">{`${grouped(sum)} 分钟`}</View>
      </View>
      {line('C', s.last)}
    </Card>
  )
}
