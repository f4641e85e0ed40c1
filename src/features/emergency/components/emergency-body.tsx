import { View } from '@tarojs/components'
import type { EmergencyView } from '@shared/contract/emergency'
import { chinaDay } from '@shared/domain/time/china-time'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner/banner'
import { Card, CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { go } from '@/platform/navigate'

/** 应急页, as everybody reads it: what to do, what is not true, what to read on. */
export const EmergencyBody = ({ emergency }: { emergency: EmergencyView }) => (
  <>
    {emergency.status === 'closed' && (
      <Banner tone="ok" title="应急已经结束">
        {[emergency.closeReason, emergency.thanks].filter(Boolean).join('。')}
      </Banner>
    )}
    <View className="stack g16">
      <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
        {emergency.title}
      </View>
      <View className="t28 ink2">{`${emergency.unitName}，${monthDay(chinaDay(emergency.openedAt), '')}启动`}</View>
    </View>
    <Card>
      <SectionHead isInCard title="现在该怎么做" />
      <View className="t36">{emergency.words}</View>
    </Card>
    {emergency.rumours.length > 0 && (
      <>
        <SectionHead title="这些不是真的" />
        {emergency.rumours.map(({ claim, answer }) => (
          <Card key={claim}>
            <View className="stack g16">
              <View className="ink2">{`有人说：${claim}`}</View>
              <View className="b">{`实情：${answer}`}</View>
            </View>
          </Card>
        ))}
      </>
    )}
    {emergency.scripts.length > 0 && (
      <>
        <SectionHead title="照着讲" />
        <CardList>
          {emergency.scripts.map(({ id, title }) => (
            <Row key={id} icon="book" title={title} onClick={() => void go('scriptDetail', { scriptId: id })} />
          ))}
        </CardList>
      </>
    )}
  </>
)
