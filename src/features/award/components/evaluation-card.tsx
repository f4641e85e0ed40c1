import { View } from '@tarojs/components'
import { SCORE_FROM } from '@shared/contract/demand'
import type { MyEvaluation } from '@shared/contract/evaluation'
import { ServiceQuality } from '@shared/contract/service-quality'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

/** 评价 of my services: by who organised them, and by those served, who are never named. */
export function EvaluationCard({ evaluation: { qualities, unsaid, served } }: { evaluation: MyEvaluation }) {
  const said = ServiceQuality.options.filter((quality) => qualities[quality] > 0)

  return (
    <>
      <Card>
        <SectionHead isInCard title="组织方的评价" note="最近 200 场" />
        <View className="stack g24">
          {said.length > 0 ? (
            <KeyValues
              facts={said.map((quality) => ({
                icon: quality === 'poor' ? 'info' : 'star',
                title: `${QUALITY_TEXT[quality]}：${qualities[quality]} 场`,
              }))}
            />
          ) : (
            <View className="ink2">还没有评价。活动确认出勤后，队长可以评。</View>
          )}
          {unsaid > 0 && <View className="t28 ink2">{`${unsaid} 场没有评价，不影响时长和星级。`}</View>}
          <Button kind="quiet" isBlock onClick={() => void go('record', {})}>
            看每一场的评价
          </Button>
        </View>
      </Card>
      <Card>
        <SectionHead isInCard title="服务对象怎么说" />
        <View className="stack g24">
          <KeyValues
            facts={[
              { icon: 'chat', title: `听懂了：${shareWords(served.understood)}` },
              { icon: 'check', title: `用得上：${shareWords(served.useful)}` },
            ]}
          />
          <View className="t28 ink2">
            {served.answers > 0
              ? `来自您参加的活动的 ${served.answers} 份评单，不显示是谁答的。满 ${SCORE_FROM} 份才更新一次。`
              : `您参加的活动满 ${SCORE_FROM} 份评单，这里才有，不显示是谁答的。`}
          </View>
        </View>
      </Card>
    </>
  )
}

const shareWords = (share: number | null) => (share === null ? '还不够算' : `100 人里有 ${share} 人`)
