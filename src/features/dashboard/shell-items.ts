import type { Action } from '@shared/contract/api'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import type { ShellItem } from '@/components/desktop-shell/desktop-shell'
import { go } from '@/platform/navigate'
import { groundItems } from './ground-items'
import { importItems } from './import-items'
import { districtOf, teamsOf, type Workbench } from './use-workbench'

/** What the side bar of the workbench offers this person. */
export function shellItems(workbench: Workbench): ShellItem[] {
  const { me, unit, verifies, toVerify } = workbench
  const items: (ShellItem | false)[] = [
    { id: 'home', label: '工作台', icon: 'home', onOpen: () => void go('workbench', {}) },
    unit !== undefined && figuresItem(unit.unitId),
    unit !== undefined && dutiesItem(unit),
    unit !== undefined && reportItem(workbench),
    unit !== undefined && annualItem(workbench),
    unit !== undefined && verifies && ordersItem(unit.unitId, toVerify?.count),
    districtOf(unit).isCity && CITY_ITEM,
    hasDistricts(unit) && districtItem(unit),
    ...teamsOf(me.value).map(teamItem),
    unit !== undefined && teamListItem(unit.unitId),
    ...deskItems(workbench),
    ...importItems(workbench),
    ...groundItems(workbench),
    { id: 'scripts', label: '讲稿库', icon: 'book', onOpen: () => void go('scriptList', {}) },
  ]
  return items.filter((item) => item !== false)
}

export const hasDistricts = (unit: Workbench['unit']) => {
  const { areaId, isCity } = districtOf(unit)
  return areaId !== undefined || isCity
}

const figuresItem = (unitId: string): ShellItem => ({
  id: 'unit',
  label: '看数据',
  icon: 'chart',
  onOpen: () => void go('unitFigures', { unitId }),
})

/** The city looks at every unit, a unit at its teams. */
/** The city looks at who has submitted, a unit writes its own. */
function reportItem({ me, unit }: Workbench): ShellItem | false {
  if (!unit || !me.value || !may('report.get', me.value, { unitId: unit.unitId })) return false
  const { unitId } = unit
  return unitId === CITY_UNIT_ID
    ? { id: 'reportBoard', label: '月报汇总', icon: 'file', onOpen: () => void go('reportBoard', {}) }
    : { id: 'report', label: '月报', icon: 'file', onOpen: () => void go('report', { unitId }) }
}

/** The city has no year of its own beside its units'. */
function annualItem({ me, unit }: Workbench): ShellItem | false {
  if (!unit || !me.value || unit.unitId === CITY_UNIT_ID) return false
  const { unitId } = unit
  if (!may('annual.get', me.value, { unitId })) return false
  return { id: 'annual', label: '年度总结', icon: 'book', onOpen: () => void go('annual', { unitId }) }
}

const dutiesItem = ({ unitId }: NonNullable<Workbench['unit']>): ShellItem => ({
  id: unitId === CITY_UNIT_ID ? 'cityDuties' : 'duties',
  label: '职责灯',
  icon: 'lamp',
  onOpen: () => void (unitId === CITY_UNIT_ID ? go('cityDuties', {}) : go('duties', { unitId })),
})

const ordersItem = (unitId: string, count: number | undefined): ShellItem => ({
  id: 'orders',
  label: '核实点单',
  icon: 'order',
  count,
  onOpen: () => void go('unitOrders', { unitId }),
})

const CITY_ITEM: ShellItem = {
  id: 'city',
  label: '全市一张图',
  icon: 'grid',
  onOpen: () => void go('cityFigures', {}),
}

const districtItem = (unit: Workbench['unit']): ShellItem => ({
  id: 'district',
  label: '区县数据',
  icon: 'pin',
  onOpen: () => void go('districtFigures', { areaId: districtOf(unit).areaId }),
})

const teamItem = ({ teamId, teamName }: { teamId: string; teamName: string }): ShellItem => ({
  id: `team-${teamId}`,
  label: teamName,
  icon: 'flag',
  onOpen: () => void go('teamFigures', { teamId }),
})

const teamListItem = (unitId: string): ShellItem => ({
  id: 'teams',
  label: '队伍和人',
  icon: 'users',
  onOpen: () => void go('teamList', { unitId }),
})

type DeskPage =
  | 'nominations'
  | 'transfers'
  | 'complaintDesk'
  | 'unitHours'
  | 'activityReviews'
  | 'unitQualifications'
  | 'unitAwards'
  | 'policies'
  | 'unitRoles'
type Desk = Pick<ShellItem, 'id' | 'label' | 'icon'> & { asks: Action; page: DeskPage }

const DESKS: readonly Desk[] = [
  { id: 'complaints', label: '投诉', icon: 'flag', asks: 'complaint.desk', page: 'complaintDesk' },
  { id: 'hours', label: '时长核查', icon: 'clock', asks: 'anomaly.list', page: 'unitHours' },
  { id: 'reviews', label: '审核活动', icon: 'calendar', asks: 'activity.review', page: 'activityReviews' },
  { id: 'qualifications', label: '审核资格', icon: 'award', asks: 'qualification.ofUnit', page: 'unitQualifications' },
  { id: 'awards', label: '表彰', icon: 'star', asks: 'award.ofUnit', page: 'unitAwards' },
  { id: 'policies', label: '志愿者保险', icon: 'shield', asks: 'insurance.add', page: 'policies' },
  { id: 'nominations', label: '推荐表', icon: 'award', asks: 'nomination.list', page: 'nominations' },
  { id: 'transfers', label: '转入登记', icon: 'letters', asks: 'recordTransfer.list', page: 'transfers' },
  { id: 'roles', label: '任职', icon: 'lock', asks: 'appointment.list', page: 'unitRoles' },
]

/** What a unit decides about people, as far as this person decides it. */
export function deskItems({ me: { value: me }, unit }: Workbench): ShellItem[] {
  if (!unit || !me) return []
  const { unitId } = unit
  return DESKS.filter(({ asks }) => may(asks, me, { unitId })).map(({ id, label, icon, page }) => ({
    id,
    label,
    icon,
    onOpen: () =>
      void (page === 'nominations' && unitId === CITY_UNIT_ID ? go('cityNominations', {}) : go(page, { unitId })),
  }))
}
