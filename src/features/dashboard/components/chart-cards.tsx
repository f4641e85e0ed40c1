import { useState } from 'react'
import type { GroupDashboard, MatrixCell, StreetCount } from '@shared/contract/dashboard'
import { Category, Line } from '@shared/contract/activity-plan'
import { chinaMonth } from '@shared/domain/time/china-time'
import { CATEGORY_TEXT, LINE_TEXT } from '@shared/text/terms'
import { Bars } from '@/components/bars/bars'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { LineChart } from '@/components/line-chart/line-chart'
import { Matrix } from '@/components/matrix/matrix'
import { SectionHead } from '@/components/section-head/section-head'
import { TileGrid } from '@/components/tile-grid/tile-grid'
import { now } from '@/platform/clock'
import { useIsDesktop } from '@/platform/desktop'

const monthLabel = (month: string) => `${Number(month.slice(5))}月`

type MonthsProps = { months: GroupDashboard['months']; onOpen: (month: string) => void }

/** 每月活动: a year of months as far as they have begun; the one that is running is hollow. */
export function MonthsCard({ months, onOpen }: MonthsProps) {
  const thisMonth = chinaMonth(now())
  const begun = months.filter(({ month }) => month <= thisMonth)
  const highest = Math.max(1, ...begun.map(({ activities }) => activities))
  // One of several months that are alike: side by side their words would cover each other.
  const busiest = [...begun]
    .reverse()
    .find(({ month, activities }) => activities === highest && month !== thisMonth)?.month
  const points = begun.map(({ month, activities }) => ({
    id: month,
    label: monthLabel(month),
    value: activities,
    note: month === busiest ? '最多' : undefined,
  }))

  return (
    <Card>
      <SectionHead title="每月活动" note="场，点一个月看当月记录" isInCard />
      <LineChart
        title="每月活动场数"
        points={points}
        isLastOpen={begun.some(({ month }) => month === thisMonth)}
        onOpen={onOpen}
      />
    </Card>
  )
}

type StreetsProps = { streets: GroupDashboard['subdistricts']; onOpen: (street: StreetCount) => void }

const SHOWN_ON_PHONE = 8
const COLUMNS = { desk: 6, phone: 4 }

/** 各镇街: where it was served, as tiles; on a phone the busiest first, the rest one tap away. */
export function StreetsCard({ streets, onOpen }: StreetsProps) {
  const isDesktop = useIsDesktop()
  const [isAll, setAll] = useState(false)
  const isFolded = !isDesktop && !isAll && streets.length > SHOWN_ON_PHONE
  const busiest = [...streets].sort((a, b) => b.activities - a.activities).slice(0, SHOWN_ON_PHONE)
  const shown = isFolded ? busiest : streets
  const sum = streets.reduce((total, { activities }) => total + activities, 0)

  return (
    <Card>
      <SectionHead title="各镇街" note={`${sum} 场，按服务到的地方`} isInCard />
      <TileGrid
        title="各镇街的活动场数"
        columns={isDesktop ? COLUMNS.desk : COLUMNS.phone}
        tiles={shown.map(({ id, name, activities, isGuest }) => ({
          id,
          name: name.replace(/街道$/, ''),
          note: isGuest ? '外区' : undefined,
          value: activities,
        }))}
        onOpen={(id) => shown.filter((street) => street.id === id).forEach(onOpen)}
      />
      {isFolded && (
        <Button kind="text" isBlock onClick={() => setAll(true)}>
          {`看全部 ${streets.length} 个镇街`}
        </Button>
      )}
    </Card>
  )
}

const OTHERS = 'others'

type TeamsProps = Pick<GroupDashboard, 'teams' | 'otherTeams'> & {
  onOpen: (teamId: string) => void
  onOpenOthers: () => void
  onMore?: (() => void) | undefined
}

/** 各队伍: the busiest, and all others as one number that is not drawn. */
export const TeamsCard = ({ teams, otherTeams, onOpen, onOpenOthers, onMore }: TeamsProps) => {
  const named = teams.map(({ id, name, activities }) => ({ id, label: name, value: activities }))
  const others = {
    id: OTHERS,
    label: `其余 ${otherTeams.teams} 支`,
    value: otherTeams.activities,
    note: '合起来，不画条',
  }

  return (
    <Card>
      <SectionHead title="各队伍" note="场" more={onMore ? '看全部' : undefined} onMore={onMore} isInCard />
      <Bars
        title="各队伍的活动场数"
        rows={otherTeams.teams > 0 ? [...named, others] : named}
        onOpen={(id) => (id === OTHERS ? onOpenOthers() : onOpen(id))}
      />
    </Card>
  )
}

type MatrixProps = { cells: readonly MatrixCell[]; onOpen: (category: string, line: string) => void }

/** 类别和去向: every cell opens its records. */
export function MatrixCard({ cells, onOpen }: MatrixProps) {
  const count = (category: Category, line: Line) =>
    cells.find((cell) => cell.category === category && cell.line === line)?.activities ?? 0
  const sum = cells.reduce((total, { activities }) => total + activities, 0)

  return (
    <Card>
      <SectionHead title="类别和去向" note={`${sum} 场，点格子看记录`} isInCard />
      <Matrix
        title="类别和去向的活动场数"
        columns={Line.options.map((line) => ({ id: line, label: LINE_TEXT[line] }))}
        rows={Category.options.map((category) => ({
          id: category,
          label: CATEGORY_TEXT[category],
          values: Line.options.map((line) => count(category, line)),
        }))}
        onOpen={onOpen}
      />
    </Card>
  )
}
