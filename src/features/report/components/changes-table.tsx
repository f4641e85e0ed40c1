import type { ReportChange } from '@shared/contract/report'
import type { ReportView } from '@shared/contract/report-api'
import { CHANGE_REASON_TEXT } from '@shared/text/report'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { OpenNumber } from '@/components/open-number/open-number'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'
import { proven, shortMonth, signed } from '../report-words'

/** 更正以前的月报: what was changed after a report was submitted, record by record. */
export const ChangesTable = ({ report }: { report: ReportView }) => (
  <>
    <SectionHead
      isInCard
      title="更正以前的月报"
      note={
        report.changeCount > report.changes.length
          ? `共 ${report.changeCount} 条，这里是前 ${report.changes.length} 条，其余在导出的表格里`
          : '交了以后才改的记录，在这里加减'
      }
    />
    <DataTable
      title="更正以前的月报"
      columns={COLUMNS}
      rows={report.changes}
      keyOf={({ month, activityId }) => `${month}-${activityId}`}
      sums={{
        month: '更正合计',
        activities: signed(report.changed.activities),
        personTimes: signed(proven(report.changed.personTimes)),
        minutes: signed(proven(report.changed.minutes)),
      }}
    />
  </>
)

const COLUMNS: readonly Column<ReportChange>[] = [
  { id: 'month', title: '月份', cell: ({ month }) => shortMonth(month) },
  {
    id: 'title',
    title: '记录',
    share: 2,
    cell: ({ activityId, title }) => (
      <OpenNumber onOpen={() => void go('activityDetail', { activityId })}>{title}</OpenNumber>
    ),
  },
  {
    id: 'why',
    title: '为什么',
    share: 2,
    cell: ({ reasons }) => reasons.map((reason) => CHANGE_REASON_TEXT[reason]).join('、'),
  },
  { id: 'activities', title: '场次', isNumber: true, cell: ({ delta }) => signed(delta.activities) },
  { id: 'personTimes', title: '人次', isNumber: true, cell: ({ delta }) => signed(proven(delta.personTimes)) },
  { id: 'minutes', title: '分钟', isNumber: true, cell: ({ delta }) => signed(proven(delta.minutes)) },
]
