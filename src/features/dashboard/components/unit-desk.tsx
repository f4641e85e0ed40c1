import { View } from '@tarojs/components'
import type { UnitAppointment } from '@shared/contract/account'
import { SideBySide } from '@/components/desktop-shell/desktop-shell'
import { Loaded } from '@/components/loaded/loaded'
import { SectionHead } from '@/components/section-head/section-head'
import type { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'
import { importItems } from '../import-items'
import { deskItems, hasDistricts } from '../shell-items'
import { districtOf, type Workbench } from '../use-workbench'
import { groundItems } from '../ground-items'
import { CityCard } from './city-card'
import { QuickTiles, type Quick } from './quick-tiles'
import { ToClose } from './to-close'
import { UnitCard } from './unit-card'

type Props = {
  unit: UnitAppointment
  workbench: Workbench
  figures: ReturnType<typeof useQuery<'dashboard.unit'>>
}

/** The desk of one unit: how it stands, what waits, where to go. */
export const UnitDesk = ({ unit, workbench, figures }: Props) => (
  <>
    {districtOf(unit).isCity && <CityCard />}
    <SideBySide>
      <View className="stack g24">
        <Loaded query={figures} saying="正在算本报送期的数">
          {(dashboard) => <UnitCard unit={unit} dashboard={dashboard} />}
        </Loaded>
      </View>
      <View className="stack g24">
        <SectionHead title="待办" />
        <QuickTiles tiles={tilesOf(unit, workbench, figures.value?.openAnomalies ?? 0)} />
      </View>
    </SideBySide>
    <ToClose group={{ unitId: unit.unitId }} />
  </>
)

/** More than a page are not counted. */
const COUNTED = 20

function tilesOf(unit: UnitAppointment, workbench: Workbench, openAnomalies: number): Quick[] {
  const { unitId } = unit
  const { verifies, toVerify } = workbench
  const waiting = toVerify?.isMore ? `${toVerify.count}+` : toVerify?.count
  const tiles: (Quick | false)[] = [
    verifies && {
      id: 'orders',
      label: '核实点单',
      icon: 'order',
      waiting,
      onOpen: () => void go('unitOrders', { unitId }),
    },
    ...deskItems(workbench).map((desk) =>
      desk.id === 'hours' ? { ...desk, waiting: countWord(openAnomalies) } : desk,
    ),
    { id: 'teams', label: '队伍', icon: 'users', onOpen: () => void go('teamList', { unitId }) },
    hasDistricts(unit) && {
      id: 'district',
      label: '区县数据',
      icon: 'pin',
      onOpen: () => void go('districtFigures', { areaId: districtOf(unit).areaId }),
    },
    ...importItems(workbench),
    ...groundItems(workbench),
    { id: 'scripts', label: '讲稿库', icon: 'book', onOpen: () => void go('scriptList', {}) },
  ]
  return tiles.filter((tile) => tile !== false)
}

const countWord = (count: number) => (count > COUNTED ? `${COUNTED}+` : count)
