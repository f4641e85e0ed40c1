import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReportView, SubmissionView } from '@shared/contract/report-api'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { SectionHead } from '@/components/section-head/section-head'
import { fullDay, clockTime } from '@/components/when'
import { useAction } from '@/hooks/use-action'

type Props = { report: ReportView; onDone: () => void }

/** 提交记录: every frozen revision with its check sum; the city may hand the last one back. */
export const SubmissionsCard = ({ report, onDone }: Props) => (
  <>
    {report.status === 'returned' && (
      <Banner tone="warn" title="市科协退回了">
        {lastReason(report)}
      </Banner>
    )}
    {report.submissions.length > 0 && (
      <Card>
        <SectionHead isInCard title="提交记录" />
        {[...report.submissions].reverse().map((one) => (
          <View key={one.revision} className="stack g8">
            <View>{wordsOf(one)}</View>
            <View className="t24 ink2">{`校验码 ${(one.sha256.match(/.{8}/g) ?? []).join(' ')}`}</View>
          </View>
        ))}
        {report.can.sendBack && <SendBack report={report} onDone={onDone} />}
      </Card>
    )}
  </>
)

const lastReason = ({ submissions }: ReportView) => submissions[submissions.length - 1]?.returned?.reason

const wordsOf = ({ revision, at, byName, isLate, returned }: SubmissionView) =>
  [
    `第 ${revision} 稿，${fullDay(at)} ${clockTime(at)}`,
    byName ? `${byName}提交` : '提交',
    isLate ? '迟交' : '',
    returned ? `已退回：${returned.reason}` : '',
  ]
    .filter(Boolean)
    .join('，')

function SendBack({ report, onDone }: Props) {
  const [isOpen, setOpen] = useState(false)
  const back = useAction('report.sendBack', {
    onDone: () => {
      setOpen(false)
      onDone()
    },
  })
  const { unitId, month, submissions } = report
  const revision = submissions[submissions.length - 1]?.revision ?? 1

  return (
    <>
      <Button kind="bad" isBlock onClick={() => setOpen(true)}>
        退回重报
      </Button>
      <ReasonSheet
        isOpen={isOpen}
        title="为什么退回"
        usual={['请补平台注册数', '经验做法请写具体些', '照片请换几张']}
        yes="退回"
        isBusy={back.isBusy}
        onSay={(reason) => void back.run({ unitId, month, revision, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
