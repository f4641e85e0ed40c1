import { View } from '@tarojs/components'
import type { VenueFacts } from '@shared/contract/venue'
import { VENUE_KIND_TEXT, VENUE_TIER_TEXT } from '@shared/text/ground'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import { monthDay } from '@/components/when'

const NO_YEAR = '0000'
const inFull = (day: string) => monthDay(day, NO_YEAR)

/** 阵地: its tier, what it is besides, where, and since when. */
export const VenueCard = ({ venue }: { venue: VenueFacts }) => (
  <Card>
    <View className="stack g24">
      <View className="row between">
        <View className="t44 b grow">{venue.name}</View>
        {venue.validTo !== null && <Tag state="cancelled">已停用</Tag>}
      </View>
      <View className="tags">
        {[VENUE_TIER_TEXT[venue.tier], VENUE_KIND_TEXT[venue.kind], ...venue.tags].map((word) => (
          <AxisTag key={word}>{word}</AxisTag>
        ))}
      </View>
      <KeyValues
        facts={[
          { icon: 'pin', title: [venue.districtName, venue.areaName].filter(Boolean).join(' '), note: venue.address },
          ...(venue.theme ? [{ icon: 'lamp' as const, title: venue.theme, note: '主题' }] : []),
          { icon: 'calendar', title: inFull(venue.validFrom), note: '启用' },
          ...(venue.validTo === null ? [] : [{ icon: 'stop' as const, title: inFull(venue.validTo), note: '停用' }]),
        ]}
      />
    </View>
  </Card>
)
