import { type ReactNode, useState } from 'react'
import { View } from '@tarojs/components'
import type { CityDashboard, PartRow } from '@shared/contract/dashboard'
import { Bars } from '@/components/bars/bars'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { SectionHead } from '@/components/section-head/section-head'
import { MAP_COLUMNS, placeOf, shortName } from '@/components/tile-grid/city-map'
import { TileGrid } from '@/components/tile-grid/tile-grid'
import { useIsDesktop } from '@/platform/desktop'

const MEASURES = [
  { value: 'activities', label: '活动' },
  { value: 'personTimes', label: '人次' },
  { value: 'orders', label: '点单' },
] as const
type Measure = (typeof MEASURES)[number]['value']
const REPORTS = { value: 'reports', label: '谁交了' } as const

const COLUMNS_ON_PHONE = 4

type MapProps = { districts: CityDashboard['districts']; onOpen: (areaId: string) => void }

/** The city on a map: who has reported, as soon as that is known, or a measure of each district. */
export function CityMapCard({ reports, ...map }: MapProps & { reports?: ReactNode }) {
  const [chosen, setChosen] = useState<Measure | 'reports'>()
  const look = chosen ?? (reports ? 'reports' : 'activities')

  return (
    <Card>
      <View className="stack g16">
        <Chips
          label="格子里的数"
          options={reports ? [REPORTS, ...MEASURES] : MEASURES}
          value={[look]}
          isSingle
          onChange={([wished]) => wished && setChosen(wished)}
        />
        {look === 'reports' ? reports : <DistrictTiles {...map} measure={look} />}
      </View>
    </Card>
  )
}

/** 各区县 as tiles where they lie; on a phone one after the other, the busiest first. */
function DistrictTiles({ districts, measure, onOpen }: MapProps & { measure: Measure }) {
  const isDesktop = useIsDesktop()
  const sum = districts.reduce((total, district) => total + district[measure], 0)
  const shown = [...districts].sort((a, b) => b[measure] - a[measure])

  return (
    <>
      <SectionHead title={`${districts.length} 个区县`} note={`合计 ${grouped(sum)}，点格子看区县`} isInCard />
      <TileGrid
        title="各区县"
        columns={isDesktop ? MAP_COLUMNS : COLUMNS_ON_PHONE}
        tiles={shown.map(({ id, name, ...sums }) => ({
          id,
          name: shortName(name),
          value: sums[measure],
          ...(isDesktop ? placeOf(name) : {}),
        }))}
        onOpen={onOpen}
      />
    </>
  )
}

/** A phone draws fewer at once. */
const UNITS_SHOWN = { desktop: 12, phone: 5 }

type UnitsProps = { units: CityDashboard['units']; onOpen: (unitId: string) => void }

/** 各单位 side by side, the most active first; the rest one tap away. */
export function UnitsCard({ units, onOpen }: UnitsProps) {
  const [isAll, setAll] = useState(false)
  const most = UNITS_SHOWN[useIsDesktop() ? 'desktop' : 'phone']
  const shown = isAll ? units : units.slice(0, most)
  const sum = units.reduce((total, { activities }) => total + activities, 0)

  return (
    <Card>
      <SectionHead title="各单位" note={`${grouped(sum)} 场，按主办单位`} isInCard />
      <Bars
        title="各单位的活动场数"
        rows={shown.map(({ id, name, activities }) => ({ id, label: name, value: activities }))}
        onOpen={onOpen}
      />
      {shown.length < units.length && (
        <Button kind="text" isBlock onClick={() => setAll(true)}>
          {`看全部 ${units.length} 家`}
        </Button>
      )}
    </Card>
  )
}

const ROWS_SHOWN = { desktop: 10, phone: 5 }

/** 供需: what was asked for beside what was held, where most was asked for. */
export function SupplyCard({ districts, onOpen }: MapProps) {
  const most = ROWS_SHOWN[useIsDesktop() ? 'desktop' : 'phone']
  const asked = [...districts].sort((a, b) => b.orders - a.orders || b.activities - a.activities).slice(0, most)
  const columns: Column<PartRow>[] = [
    {
      id: 'name',
      title: '区县',
      cell: ({ id, name }) => <OpenNumber onOpen={() => onOpen(id)}>{shortName(name)}</OpenNumber>,
    },
    { id: 'orders', title: '点单', cell: ({ orders }) => grouped(orders), isNumber: true },
    { id: 'answered', title: '已答复', cell: ({ answeredOrders }) => grouped(answeredOrders), isNumber: true },
    { id: 'activities', title: '活动', cell: ({ activities }) => grouped(activities), isNumber: true },
  ]
  return (
    <Card>
      <SectionHead title="要的和办的" note="点单最多的区县" isInCard />
      <DataTable title="点单和活动" columns={columns} rows={asked} keyOf={({ id }) => id} />
    </Card>
  )
}
