import type { ReportLine } from '@shared/contract/report'
import { grouped } from '@/components/figure/figure'
import { Row } from '@/components/row/row'
import { monthDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { hoursWord, proven } from '../report-words'

/** One activity of a frozen report with what was counted of it; opens the activity as it stands today. */
export const LineRow = ({ line }: { line: ReportLine }) => (
  <Row
    title={line.title}
    note={`${monthDay(line.day)}，${line.teamName}，${line.subdistrictName}`}
    isTop
    onClick={() => void go('activityDetail', { activityId: line.activityId })}
  >
    {countedWords(line)}
  </Row>
)

function countedWords({ counted }: ReportLine): string {
  const parts = [
    counted.activities === 0 && '只计本单位的人',
    `${grouped(proven(counted.personTimes))} 人次`,
    `${hoursWord(proven(counted.minutes))} 小时`,
    counted.minutes.C > 0 && `C 级 ${hoursWord(counted.minutes.C)} 小时`,
    counted.audienceOnSite > 0 && `现场 ${grouped(counted.audienceOnSite)} 人`,
    counted.audienceOnline > 0 && `线上 ${grouped(counted.audienceOnline)} 人`,
  ]
  return parts.filter(Boolean).join('，')
}
