import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { MoreLink } from '@/components/section-head/section-head'
import { StarLadder } from '@/components/star-ladder/star-ladder'
import { lengthWord } from '@/components/when'
import { go } from '@/platform/navigate'
import s from './totals-card.module.scss'

export type Totals = Output<'attendance.totals'>

/** The minutes beyond the whole hours are said, so that the figure is exact. */
const restWord = ({ minutes: { A, B } }: Totals) => ((A + B) % 60 === 0 ? '小时' : `小时 ${(A + B) % 60} 分`)

const STAR_WORDS = ['还没有星', '一星志愿者', '二星志愿者', '三星志愿者', '四星志愿者', '五星志愿者']

/** Whole hours, never rounded up. */
export const hoursOf = ({ minutes: { A, B } }: Totals) => Math.floor((A + B) / 60)

/** 服务时长 and stars from grades A and B. */
export const TotalsCard = ({ totals, hasLink }: { totals: Totals; hasLink?: boolean }) => (
  <Card>
    <View className="row between base wrap">
      <View className="t28 ink2">服务时长（A、B 级）</View>
      <View className="row g8">
        {totals.stars > 0 && <Icon name="star-filled" size="s" className="c-warm" />}
        <View className="b">{STAR_WORDS[totals.stars]}</View>
      </View>
    </View>
    <View className={cx(s.hours)}>
      <View className={cx(s.number)}>{hoursOf(totals)}</View>
      {restWord(totals)}
    </View>
    <StarLadder hours={Math.floor((totals.minutes.A + totals.minutes.B + totals.handMinutesInStars) / 60)} />
    {totals.handMinutesInStars > 0 && (
      <View className="t28 ink2">{`星级里算上了核实过的手工时长 ${lengthWord(totals.handMinutesInStars)}`}</View>
    )}
    {totals.minutesToNextStar !== null && <Tip totals={totals} minutes={totals.minutesToNextStar} />}
    {hasLink && <MoreLink onClick={() => void go('record', {})}>{`看 ${totals.records} 条记录`}</MoreLink>}
  </Card>
)

const Tip = ({ totals: { stars }, minutes }: { totals: Totals; minutes: number }) => (
  <View className={cx(s.tip)}>
    再服务 <View className={cx(s.strong)}>{`${Math.ceil(minutes / 60)} 小时`}</View>
    {` 就是${STAR_WORDS[stars + 1] ?? ''}`}
  </View>
)
