import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TalkScriptView } from '@shared/contract/script-api'
import { Banner } from '@/components/banner/banner'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { SectionHead } from '@/components/section-head/section-head'
import { useAction } from '@/hooks/use-action'
import { paragraphsOf } from '../paragraphs'
import { OwnReview } from './own-review'

type Draft = NonNullable<TalkScriptView['draft']>
type Props = { script: TalkScriptView; onDone: () => void }

const USUAL = ['出处写得不清楚', '有一处说法要核实', '太长了，请精简']

/** 送审稿: what the next version would say, for its author and for who reviews it. */
export function DraftCard({ script, onDone }: Props) {
  const { draft } = script
  if (!draft) return null
  if (draft.returned !== '') {
    return (
      <Banner tone="warn" title="送审稿被退回">
        {draft.returned}
      </Banner>
    )
  }
  return (
    <Card isAsking>
      <SectionHead isInCard title={script.version > 0 ? `第 ${script.version + 1} 版等审` : '等审'} />
      <View className="stack g16">
        <View className="b">{draft.title}</View>
        <View className="ink2">{draft.summary}</View>
        {paragraphsOf(draft.body).map(({ text, isHead }, at) => (
          <View key={at} className={isHead ? 'b' : ''}>
            {text}
          </View>
        ))}
        <View className="t28 ink2">{`${draft.author}编写；出处：${draft.source}`}</View>
        {script.moves.includes('review') ? (
          <Review script={script} draft={draft} onDone={onDone} />
        ) : (
          <OwnReview script={script} />
        )}
      </View>
    </Card>
  )
}

function Review({ script, draft, onDone }: Props & { draft: Draft }) {
  const [isReturning, setReturning] = useState(false)
  const { run, isBusy } = useAction('script.review', { onDone })
  const say = (isPassed: boolean, reason: string) => {
    setReturning(false)
    void run({ scriptId: script._id, writtenAt: draft.writtenAt, isPassed, reason })
  }

  return (
    <>
      <ButtonPair>
        <Button kind="line" isBusy={isBusy} onClick={() => setReturning(true)}>
          退回
        </Button>
        <Button isBusy={isBusy} busyText="正在记" onClick={() => say(true, '')}>
          审核通过
        </Button>
      </ButtonPair>
      <ReasonSheet
        isOpen={isReturning}
        title="为什么退回"
        usual={USUAL}
        yes="退回"
        isBusy={isBusy}
        onSay={(reason) => say(false, reason)}
        onClose={() => setReturning(false)}
      />
    </>
  )
}
