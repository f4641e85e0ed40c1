import type { Output } from '@shared/contract/api'
import { Figure, Figures } from '@/components/figure/figure'
import { hoursWord, proven } from '../report-words'

/** 全市 of what was submitted so far. */
export const BoardSums = ({ board: { rows, figures } }: { board: Output<'report.board'> }) => (
  <Figures>
    <Figure
      label="已交"
      value={rows.filter(({ status }) => status === 'submitted').length}
      unit={`/ ${rows.length} 家`}
    />
    <Figure label="活动" value={figures.activities} unit="场" note="已交的月报合计" />
    <Figure label="服务人次" value={proven(figures.personTimes)} unit="人次" note="A、B 级" />
    <Figure label="服务时长" value={hoursWord(proven(figures.minutes))} unit="小时" note="A、B 级" />
  </Figures>
)
