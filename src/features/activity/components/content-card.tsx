import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'
import { FiguresSheet } from './figures-sheet'

/** 做什么: the content, and the script it is told from. */
export const ContentCard = ({ activity }: { activity: ActivityView }) => (
  <Card>
    <SectionHead isInCard title="做什么" />
    <View className="stack g16">
      <View>{activity.content}</View>
      {activity.scriptId && <ScriptLink activity={activity} scriptId={activity.scriptId} />}
    </View>
  </Card>
)

/** Who runs it writes down from here what people asked. */
const ScriptLink = ({ activity, scriptId }: { activity: ActivityView; scriptId: string }) => {
  const asks = activity.can.repeat && ['ongoing', 'ended', 'closed'].includes(activity.phase)
  return (
    <View>
      <Button
        size="s"
        kind="line"
        icon="book"
        onClick={() => void go('scriptDetail', { scriptId, ...(asks ? { activityId: activity._id } : {}) })}
      >
        {asks ? '看讲稿，记下现场的问题' : '看讲稿'}
      </Button>
    </View>
  )
}

/** What came of it, once it is closed. */
export function OutcomeCard({ activity, onCorrected }: { activity: ActivityView; onCorrected: () => void }) {
  const [isCorrecting, setCorrecting] = useState(false)
  const { closing, can, _id: activityId } = activity
  if (!closing) return null
  const done = () => {
    setCorrecting(false)
    onCorrected()
  }

  return (
    <Card>
      <SectionHead isInCard title="办得怎么样" />
      <View className="stack g16">
        <View>{closing.summary}</View>
        <View className="t28 ink2">
          {`现场 ${closing.audienceOnSite} 人，线上 ${closing.audienceOnline} 人；${closing.sessions} 场，${closing.lessons} 课时。`}
        </View>
        <View className="t28 ink2">{`责任人：${closing.responsibleName}`}</View>
        {can.correct && (
          <Button size="s" kind="text" icon="edit" onClick={() => setCorrecting(true)}>
            数字不对，提更正
          </Button>
        )}
      </View>
      {isCorrecting && (
        <FiguresSheet activityId={activityId} closing={closing} onDone={done} onClose={() => setCorrecting(false)} />
      )}
    </Card>
  )
}
