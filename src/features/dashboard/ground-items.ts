import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import type { ShellItem } from '@/components/desktop-shell/desktop-shell'
import { go } from '@/platform/navigate'
import { districtOf, type Workbench } from './use-workbench'

/** Units, venues and what can be booked, as far as this person has to do with them. */
export function groundItems({ me, unit }: Workbench): ShellItem[] {
  if (!me.value) return []
  const leads = me.value.memberships.some(({ role }) => role !== 'member')
  const seesUnits = may('unit.list', me.value, { unitId: CITY_UNIT_ID })
  const decides = unit !== undefined && may('booking.ofUnit', me.value, { unitId: unit.unitId })
  const items: (ShellItem | false)[] = [
    seesUnits && { id: 'units', label: '报送单位', icon: 'building', onOpen: () => void go('unitList', {}) },
    may('calendar.load', me.value) && {
      id: 'holidays',
      label: '放假安排',
      icon: 'calendar',
      onOpen: () => void go('holidays', {}),
    },
    unit !== undefined && {
      id: 'venues',
      label: '阵地',
      icon: 'home',
      onOpen: () => void go('venueList', { districtId: districtOf(unit).areaId }),
    },
    coverageItem({ me, unit }),
    decides && {
      id: 'bookings',
      label: '资源预约',
      icon: 'calendar',
      onOpen: () => void go('bookings', { unitId: unit.unitId }),
    },
    (leads || unit !== undefined) && {
      id: 'resources',
      label: '约资源',
      icon: 'grid',
      onOpen: () => void go('resourceList', {}),
    },
  ]
  return items.filter((item) => item !== false)
}

/** Of the own district; the city begins with all of them. */
function coverageItem({ me, unit }: Pick<Workbench, 'me' | 'unit'>): ShellItem | false {
  const { areaId, isCity } = districtOf(unit)
  if (!me.value || !(isCity || (areaId && may('venue.coverage', me.value, { districtId: areaId })))) return false
  return {
    id: 'venueCoverage',
    label: '阵地覆盖',
    icon: 'chart',
    onOpen: () => void go('venueCoverage', { districtId: areaId }),
  }
}
