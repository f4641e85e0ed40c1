import { View } from '@tarojs/components'
import type { DemandMonth } from '@shared/contract/demand'
import { THEME_OF_TOPIC_TEXT } from '@shared/text/demand'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'

/** 本月主题: a proposal and where it comes from. */
export const DemandTheme = ({ demand: { theme, asked, open } }: { demand: DemandMonth }) => (
  <Card>
    <SectionHead title="这个月的主题，可以是" isInCard />
    <View className="stack g8">
      {theme ? (
        <>
          <View className="t44 b">{THEME_OF_TOPIC_TEXT[theme.topic]}</View>
          <View className="ink2">
            {`点得最多的是“${TOPIC_TEXT[theme.topic].name}”：${theme.asked} 张，一共 ${asked} 张。定不定由单位。`}
          </View>
        </>
      ) : (
        <View className="ink2">这个月还看不出大家最想要什么。</View>
      )}
      <View className="b">{open > 0 ? `还有 ${open} 张没有队伍接` : '点过的都有队伍接了'}</View>
    </View>
  </Card>
)
