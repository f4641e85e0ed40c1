import { useState } from 'react'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import type { ActivityActions } from '../use-activity-actions'

const USUAL = ['时间和别的活动冲突', '内容请写具体一些', '请补上风险和防护', '请先和场地确认']

/** 审核: the unit lets it out, or gives it back with a word why. */
export function ReviewFoot({ actions }: { actions: ActivityActions }) {
  const [isReturning, setReturning] = useState(false)
  const giveBack = async (reason: string) => {
    const after = await actions.review(false, reason)
    if (after) setReturning(false)
  }

  return (
    <>
      <FootBar note="通过以后大家就能看到、能报名">
        <Button kind="line" size="l" onClick={() => setReturning(true)}>
          退回
        </Button>
        <Button size="l" isBusy={actions.isReviewing} busyText="正在发布" onClick={() => void actions.review(true, '')}>
          通过并发布
        </Button>
      </FootBar>
      <ReasonSheet
        isOpen={isReturning}
        title="为什么退回？"
        usual={USUAL}
        yes="退回给队长"
        isBusy={actions.isReviewing}
        onSay={(reason) => void giveBack(reason)}
        onClose={() => setReturning(false)}
      />
    </>
  )
}
