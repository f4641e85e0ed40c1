import { useState } from 'react'
import { View } from '@tarojs/components'
import { MonthTheme, type DemandMonth } from '@shared/contract/demand'
import { SEASON_TEXT, THEME_OF_TOPIC_TEXT } from '@shared/text/demand'
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
  const { month, chosen, asked, open } = demand
  const title = `${Number(month.slice(5))} 月的主题`
  return (
    <Card>
      <SectionHead title={chosen ? title : `${title}，可以是`} isInCard />
      <View className="stack g8">
        <View className="t44 b">{THEME_OF_TOPIC_TEXT[proposedIn(demand)]}</View>
        <View className="ink2">{whyOf(demand)}</View>
        {asked > 0 && <View className="b">{open > 0 ? `还有 ${open} 张没有队伍接` : '点过的都有队伍接了'}</View>}
        {canSet && <SetTheme key={month} demand={demand} unitId={unitId} onDone={onDone} />}
      </View>
    </Card>
  )
}

/** Asked for most, else what the season speaks for: nobody has to take it. */
function whyOf({ month, theme, season, asked }: DemandMonth): string {
  if (theme) return `点得最多的是“${TOPIC_TEXT[theme.topic].name}”：${theme.asked} 张，一共 ${asked} 张。定不定由单位。`
  const dates = season.keyDates.length > 0 ? `，这个月还有${season.keyDates.join('、')}` : ''
  const nothing = asked > 0 ? '还看不出大家最想要什么' : '这个月还没有人点单'
  return `${nothing}，先按时令提：${SEASON_TEXT[Number(month.slice(5)) - 1]}${dates}。定不定由单位。`
}

type Topic = MonthTheme['topic']

/** What is set, else what was asked for most, else the season; what nobody could name is no theme. */
const proposedIn = ({ chosen, theme, season }: DemandMonth): Topic =>
  chosen?.topic ?? MonthTheme.shape.topic.safeParse(theme?.topic).data ?? season.topic

function SetTheme({ demand, unitId, onDone }: Omit<Props, 'canSet'>) {
  const [topic, setTopic] = useState(() => proposedIn(demand))
  const { run, isBusy } = useAction('demand.setTheme', {
    onDone: () => {
      toast('主题定下来了')
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
        off={topic === chosen?.topic}
        isBusy={isBusy}
        busyText="正在定"
        onClick={() => void run({ unitId, month, topic, rev: chosen?.rev ?? null })}
      >
        {chosen ? '改成这个主题' : '就定这个主题'}
      </Button>
    </View>
  )
}
