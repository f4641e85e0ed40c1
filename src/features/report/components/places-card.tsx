import type { ReportPlace } from '@shared/contract/report'
import type { ReportView } from '@shared/contract/report-api'
import { HERE_TEXT, PLACE_SOURCE_TEXT } from '@shared/text/report'
import { Card } from '@/components/card/card'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

const known = (count: number | null) => (count === null ? '—' : grouped(count))

/** ① 登记情况: here and on the outside platforms, against the last report. */
export const PlacesCard = ({ report }: { report: ReportView }) => (
  <Card>
    <SectionHead isInCard title="一、登记情况" note="自动算，平台的数由单位填" />
    <DataTable
      title="登记情况"
      columns={columnsOf(report.unitId)}
      rows={report.places}
      keyOf={({ platformId }) => platformId ?? 'here'}
    />
  </Card>
)

const columnsOf = (unitId: string): Column<ReportPlace>[] => [
  { id: 'name', title: '在哪里登记', share: 2, cell: ({ name }) => name || HERE_TEXT },
  { id: 'source', title: '来源', share: 2, cell: ({ source }) => PLACE_SOURCE_TEXT[source] },
  { id: 'before', title: '上期累计', isNumber: true, cell: ({ volunteers }) => known(volunteers.before) },
  { id: 'joined', title: '本期新增', isNumber: true, cell: ({ volunteers }) => known(volunteers.joined) },
  { id: 'left', title: '本期退出', isNumber: true, cell: ({ volunteers }) => known(volunteers.left) },
  {
    id: 'now',
    title: '本期累计',
    isNumber: true,
    cell: ({ platformId, volunteers }) => (
      <OpenNumber onOpen={() => void (platformId ? go('platformCounts', { unitId }) : go('teamList', { unitId }))}>
        {grouped(volunteers.now)}
      </OpenNumber>
    ),
  },
  { id: 'teams', title: '组织', isNumber: true, cell: ({ teams }) => grouped(teams.now) },
]
