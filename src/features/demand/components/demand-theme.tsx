import { useState } from 'react'
import { View } from '@tarojs/components'
import { MonthTheme, type DemandMonth } from '@shared/contract/demand'
import { THEME_OF_TOPIC_TEXT } from '@shared/text/demand'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { SelectField } from '@/components/select-field/select-field'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Props = { demand: DemandMonth; unitId: string; canSet: boolean; onDone: () => void }

const TOPICS = MonthTheme.shape.topic.options.map((value) => ({ value, label: TOPIC_TEXT[value].name }))

/** 本月主题: what the unit has set, or a proposal and where it comes from. */
export function DemandTheme({ demand, unitId, canSet, onDone }: Props) {
  const { theme, chosen, asked, open } = demand
  return (
    <Card>
      <SectionHead title={chosen ? '这个月的主题' : '这个月的主题，可以是'} isInCard />
      <View className="stack g8">
        {chosen && <View className="t44 b">{THEME_OF_TOPIC_TEXT[chosen.topic]}</View>}
        {theme && !chosen && <View className="t44 b">{THEME_OF_TOPIC_TEXT[theme.topic]}</View>}
        {theme ? (
          <View className="ink2">
            {`点得最多的是“${TOPIC_TEXT[theme.topic].name}”：${theme.asked} 张，一共 ${asked} 张。定不定由单位。`}
          </View>
        ) : (
          <View className="ink2">这个月还看不出大家最想要什么。</View>
        )}
        <View className="b">{open > 0 ? `还有 ${open} 张没有队伍接` : '点过的都有队伍接了'}</View>
        {canSet && <SetTheme demand={demand} unitId={unitId} onDone={onDone} />}
      </View>
    </Card>
  )
}

type Topic = MonthTheme['topic']

/** Proposed is what was asked for most; what nobody could name is no theme. */
const proposedIn = ({ chosen, theme }: DemandMonth): Topic | undefined =>
  chosen?.topic ?? MonthTheme.shape.topic.safeParse(theme?.topic).data

function SetTheme({ demand, unitId, onDone }: Omit<Props, 'canSet'>) {
  const [topic, setTopic] = useState(() => proposedIn(demand))
  const { run, isBusy } = useAction('demand.setTheme', {
    onDone: () => {
      toast('这个月的主题定下来了')
      onDone()
    },
  })
  const { month, chosen } = demand
  return (
    <View className="stack g16 mt16">
      <SelectField label="定哪个主题" options={TOPICS} value={topic} onChange={setTopic} />
      <Button
        kind="line"
        isBlock
        off={!topic || topic === chosen?.topic}
        isBusy={isBusy}
        busyText="正在定"
        onClick={() => topic && void run({ unitId, month, topic, rev: chosen?.rev ?? null })}
      >
        {chosen ? '改成这个主题' : '就定这个主题'}
      </Button>
    </View>
  )
}
