import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TeamPlan, TeamRequestView } from '@shared/contract/team-life'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { LEVEL_TEXT, WHY_NOT_FOUND, WHY_NOT_JOIN } from '../team-words'
import { useDecide } from '../use-decide'

type Props = { request: TeamRequestView; onDecided: () => void }

/** 申请 that waits for me: who, what they can, what they say; yes, or why not. */
export function RequestCard({ request, onDecided }: Props) {
  const [isRefusing, setRefusing] = useState(false)
  const decide = useDecide(request, () => {
    setRefusing(false)
    onDecided()
  })
  const isFounding = request.kind === 'found'

  return (
    <Card>
      <View className="stack g24">
        <View className="row between">
          <View className="t36 b grow">{isFounding ? request.teamName : request.personName}</View>
          <View className="t28 ink3">{whenWord(request.askedAt, now())}</View>
        </View>
        <Words request={request} />
        {request.kind === 'handOver' ? (
          <View className="t28 ink2">已经请这位接任队长，正在等答复。</View>
        ) : (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setRefusing(true)}>
              不同意
            </Button>
            <Button kind="quiet" isBusy={decide.isBusy} busyText="正在办" onClick={decide.approve}>
              {isFounding ? '批准' : '同意'}
            </Button>
          </ButtonPair>
        )}
      </View>
      <ReasonSheet
        isOpen={isRefusing}
        title="为什么不同意？"
        usual={isFounding ? WHY_NOT_FOUND : WHY_NOT_JOIN}
        yes="告诉对方"
        isBusy={decide.isBusy}
        onSay={decide.refuse}
        onClose={() => setRefusing(false)}
      />
    </Card>
  )
}

const Words = ({ request: { plan, types, skills, words, fromTeamName, personName } }: { request: TeamRequestView }) => (
  <View className="stack g16">
    {plan && <View className="t28 ink2">{`${planWords(plan)}，${personName}申请并任队长`}</View>}
    {fromTeamName !== '' && <View className="t28 ink2">{`从${fromTeamName}转来`}</View>}
    <View className="tags">
      {[...types.map((type) => VOLUNTEER_TYPE_TEXT[type]), ...skills].map((word) => (
        <AxisTag key={word}>{word}</AxisTag>
      ))}
    </View>
    {words !== '' && <View className="t32">{words}</View>}
  </View>
)

/** 哪一级, 什么样: said once where both are called the same. */
const planWords = ({ level, kind }: TeamPlan): string =>
  kind === LEVEL_TEXT[level] ? kind : `${LEVEL_TEXT[level]}，${kind}`
