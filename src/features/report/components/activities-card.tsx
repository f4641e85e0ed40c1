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
      sums={sumsOf(report.figures)}
    />
    {report.changeCount > 0 && <ChangesTable report={report} />}
  </Card>
)

const FIGURES: readonly { id: string; title: string; of: (counted: Counted) => string }[] = [
  { id: 'personTimes', title: '服务人次', of: ({ personTimes }) => grouped(proven(personTimes)) },
  { id: 'audience', title: '现场听众', of: ({ audienceOnSite }) => grouped(audienceOnSite) },
  { id: 'online', title: '线上听众', of: ({ audienceOnline }) => grouped(audienceOnline) },
  { id: 'hours', title: 'A、B 级小时', of: ({ minutes }) => hoursWord(proven(minutes)) },
  { id: 'byHand', title: 'C 级小时', of: ({ minutes }) => hoursWord(minutes.C) },
]

const columnsOf = ({ unitId, period }: ReportView): Column<CategoryCounts>[] => [
  { id: 'category', title: '类别', share: 2, cell: ({ category }) => CATEGORY_TEXT[category] },
  {
    id: 'activities',
    title: '场次',
    isNumber: true,
    cell: ({ category, counted }) => (
      <OpenNumber onOpen={() => void go('records', { unitId, period: 'window', on: period.to, category })}>
        {grouped(counted.activities)}
      </OpenNumber>
    ),
  },
  ...FIGURES.map(({ id, title, of }) => ({
    ...{ id, title, isNumber: true },
    cell: ({ counted }: CategoryCounts) => of(counted),
  })),
]

const sumsOf = (figures: Counted) => ({
  category: '本期合计',
  activities: grouped(figures.activities),
  ...Object.fromEntries(FIGURES.map(({ id, of }) => [id, of(figures)])),
})
