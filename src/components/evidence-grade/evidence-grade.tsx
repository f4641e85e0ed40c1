import { View } from '@tarojs/components'
import { GRADE_TEXT } from '@shared/text/terms'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './evidence-grade.module.scss'

export type Grade = 'A' | 'B' | 'C'

/** 佐证等级: three pips (code in, code out, confirmed) and the letter. C is squares and never joins a total. */
export const EvidenceGrade = ({ grade }: { grade: Grade }) => (
  <View className={cx(s.grade, s[grade])}>
    <View className={cx(s.pips)} {...aria({ isHidden: true })} />
    {GRADE_TEXT[grade]}
  </View>
)
