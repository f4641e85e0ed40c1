import type { Category } from '@shared/contract/activity-plan'
import type { CategoryCounts, Counted } from '@shared/contract/report'
import type { ReportView } from '@shared/contract/report-api'
import { CATEGORY_TEXT } from '@shared/text/terms'
import { Card } from '@/components/card/card'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'
import { hoursWord, proven } from '../report-words'
import { ChangesTable } from './changes-table'

/** ② 活动情况 by category, C apart, and what earlier months count otherwise by now. */
export const ActivitiesCard = ({ report }: { report: ReportView }) => (
  <Card>
    <SectionHead isInCard title="二、活动情况" note="自动算，C 级另列，不进合计" />
    <DataTable
      title="活动情况"
      columns={columnsOf(report)}
      rows={report.categories}
      keyOf={({ category }) => category}
      sums={sumsOf(report)}
    />
    {report.changeCount > 0 && <ChangesTable report={report} />}
  </Card>
)

const FIGURES: readonly { id: string; title: string; of: (counted: Counted) => string }[] = [
  { id: 'activities', title: '场次', of: ({ activities }) => grouped(activities) },
  { id: 'personTimes', title: '服务人次', of: ({ personTimes }) => grouped(proven(personTimes)) },
  { id: 'audience', title: '现场听众', of: ({ audienceOnSite }) => grouped(audienceOnSite) },
  { id: 'online', title: '线上听众', of: ({ audienceOnline }) => grouped(audienceOnline) },
  { id: 'hours', title: 'A、B 级小时', of: ({ minutes }) => hoursWord(proven(minutes)) },
  { id: 'byHand', title: 'C 级小时', of: ({ minutes }) => hoursWord(minutes.C) },
]

const columnsOf = (report: ReportView): Column<CategoryCounts>[] => [
  { id: 'category', title: '类别', share: 2, cell: ({ category }) => CATEGORY_TEXT[category] },
  ...FIGURES.map(({ id, title, of }) => ({
    ...{ id, title, isNumber: true },
    cell: ({ category, counted }: CategoryCounts) => (
      <OpenNumber label={`${CATEGORY_TEXT[category]}的${title}`} onOpen={() => openRecords(report, category)}>
        {of(counted)}
      </OpenNumber>
    ),
  })),
]

const sumsOf = (report: ReportView) => ({
  category: '本期合计',
  ...Object.fromEntries(
    FIGURES.map(({ id, title, of }) => [
      id,
      <OpenNumber key={id} label={`合计的${title}`} onOpen={() => openRecords(report)}>
        {of(report.figures)}
      </OpenNumber>,
    ]),
  ),
})

/** As they were frozen, else as they stand in the same days. */
function openRecords({ status, unitId, month, period: { from, to } }: ReportView, category?: Category) {
  const which = { unitId, ...(category ? { category } : {}) }
  if (status === 'submitted') return void go('reportLines', { ...which, month })
  void go('records', { ...which, from, to })
}
