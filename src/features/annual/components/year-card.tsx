import type { AnnualView } from '@shared/contract/annual'
import { yearRows, type ComparedRow } from '@shared/text/annual'
import { Card, CardList } from '@/components/card/card'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { useIsDesktop } from '@/platform/desktop'
import { go } from '@/platform/navigate'

type Props = { year: AnnualView }

/** 全年数据 beside the year before: a table on a desk, a line each on a phone. Numbers open what they count. */
export function YearCard({ year }: Props) {
  const isDesktop = useIsDesktop()
  const rows = yearRows(year)
  if (!isDesktop) {
    return (
      <>
        <SectionHead title="全年数据" note="自动算" />
        <CardList>
          {rows.map((row) => (
            <Row
              key={row.id}
              title={row.label}
              value={grouped(row.now)}
              note={row.was === null ? undefined : `上年 ${grouped(row.was)}，${moreWord(row.more ?? 0)}`}
              onClick={opening(row, year)}
              isPlain
            />
          ))}
        </CardList>
      </>
    )
  }
  return (
    <Card>
      <SectionHead isInCard title="全年数据" note="自动算，C 级另列，不进合计" />
      <DataTable title="全年数据" columns={columnsOf(year)} rows={rows} keyOf={({ id }) => id} />
    </Card>
  )
}

const moreWord = (more: number) => (more === 0 ? '持平' : more > 0 ? `增加 ${grouped(more)}` : `减少 ${grouped(-more)}`)
const known = (count: number | null) => (count === null ? '—' : grouped(count))

const columnsOf = (year: AnnualView): Column<ComparedRow>[] => [
  { id: 'label', title: '指标', share: 3, cell: ({ label }) => label },
  {
    id: 'now',
    title: '本年',
    isNumber: true,
    cell: (row) => {
      const open = opening(row, year)
      return open ? (
        <OpenNumber label={`${row.label} ${row.now}`} onOpen={open}>
          {grouped(row.now)}
        </OpenNumber>
      ) : (
        grouped(row.now)
      )
    },
  },
  { id: 'was', title: '上年', isNumber: true, cell: ({ was }) => known(was) },
  { id: 'more', title: '增减', isNumber: true, cell: ({ more }) => (more === null ? '—' : moreWord(more)) },
]

/** What has no list of activities behind it. */
const WITHOUT_RECORDS = ['active', 'streets', 'venues', 'orders', 'answered']

function opening({ id }: ComparedRow, { unitId, teamId, period: { from, to } }: AnnualView) {
  if (WITHOUT_RECORDS.includes(id)) return undefined
  if (id === 'registered' || id === 'teams') return () => void go('teamList', { unitId })
  return () => void go('records', { unitId, ...(teamId ? { teamId } : {}), from, to })
}
