import { View } from '@tarojs/components'
import type { EvidenceGrade as Grade } from '@shared/contract/attendance'
import { cx } from '@/components/cx'
import { EvidenceGrade } from '@/components/evidence-grade/evidence-grade'
import s from './worth.module.scss'

/** What a record counts: its grade and its minutes. */
export const Worth = ({ grade, minutes }: { grade: Grade; minutes: number }) => (
  <View className={cx(s.worth)}>
    <EvidenceGrade grade={grade} />
    <View className="t28 ink2 nw">{`${minutes} 分钟`}</View>
  </View>
)
