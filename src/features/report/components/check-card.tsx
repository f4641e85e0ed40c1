import { View } from '@tarojs/components'
import type { ReportCheck, ReportView } from '@shared/contract/report-api'
import { REPORT_CHECK_TEXT } from '@shared/text/report'
import { Button } from '@/components/button/button'
import { Card, CardList } from '@/components/card/card'
import { Figure } from '@/components/figure/figure'
import { Row } from '@/components/row/row'
import { clockTime, monthDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { deadlineWord, leftWords, shortMonth } from '../report-words'
import type { ReportDraft } from '../use-report-draft'

type Props = { report: ReportView; draft: ReportDraft; today: string }

/** 还差什么: until when, what is lacking, and the one button. */
export const CheckCard = ({ report, draft, today }: Props) => (
  <>
    <Card>
      <View className="stack g24">
        <Figure {...leftWords(report, today)} note={deadlineWord(report)} />
        <Button
          isBlock
          off={offFor(report, draft, today)}
          isBusy={draft.isSubmitting}
          busyText="正在提交"
          onClick={draft.submit}
        >
          {`提交 ${shortMonth(report.month)}月报`}
        </Button>
        <View className="t28 ink2">{savedWord(draft)}</View>
      </View>
    </Card>
    <CardList>
      {draft.checks.map((check) => (
        <CheckRow key={check.what} check={check} unitId={report.unitId} />
      ))}
      {draft.checks.length === 0 && <Row icon="check" title="都齐了" note="提交后存成定稿，以后的改动进下月更正。" />}
    </CardList>
  </>
)

const savedWord = ({ isSaving, savedAt }: ReportDraft) =>
  isSaving ? '正在存' : savedAt ? `已自动存下，${clockTime(savedAt)}` : '写一个字就自动存'

/** Why it cannot be submitted yet, in words; false where it can. */
function offFor({ opensOn }: ReportView, { isReady }: ReportDraft, today: string): string | false {
  if (today < opensOn) return `${monthDay(opensOn)}起可以提交`
  return isReady ? false : '写完经验做法就能交'
}

function CheckRow({ check, unitId }: { check: ReportCheck; unitId: string }) {
  const { title, note } = REPORT_CHECK_TEXT[check.what]
  const counted = (words: string) => words.replace('n', String(check.count))
  const open = {
    platforms: () => void go('platformCounts', { unitId }),
    pendingClose: () => void go('records', { unitId, state: 'toClose' as const }),
  }[check.what as string]
  return <Row icon={check.blocks ? 'alert' : 'info'} title={counted(title)} note={counted(note)} onClick={open} />
}
