import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { OfferingView } from '@shared/contract/offering'
import { REACH_TEXT, SEASON_TEXT } from '@shared/text/offering'
import { AUDIENCE_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'

type Props = { offering: OfferingView; children?: ReactNode }

/** One dish of the menu: what, for whom, how long, what the place needs, how often, where they go. */
export const OfferingCard = ({ offering, children }: Props) => (
  <Card>
    <View className="stack g24">
      <View className="row between wrap">
        <View className="t36 b" {...aria({ role: 'heading', level: 2 })}>
          {offering.title}
        </View>
        {!offering.isOpen && <View className="t28 b c-warn">停供中</View>}
      </View>
      <View>{offering.content}</View>
      <KeyValues facts={factsOf(offering)} />
      {children}
    </View>
  </Card>
)

const ALL_SEASONS = 4

const factsOf = ({ teamName, audiences, minutes, placeNeeds, timesAMonth, seasons, reach }: OfferingView) => [
  { icon: 'team' as const, title: teamName },
  { icon: 'users' as const, title: `适合${audiences.map((audience) => AUDIENCE_TEXT[audience]).join('、')}` },
  { icon: 'clock' as const, title: `${minutes} 分钟，一个月最多 ${timesAMonth} 次` },
  ...(placeNeeds ? [{ icon: 'home' as const, title: `地方要有：${placeNeeds}` }] : []),
  {
    icon: 'pin' as const,
    title: REACH_TEXT[reach],
    ...(seasons.length < ALL_SEASONS
      ? { note: `${seasons.map((season) => SEASON_TEXT[season]).join('、')}季能来` }
      : {}),
  },
]
