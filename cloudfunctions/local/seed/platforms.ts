import type { Account } from '@shared/contract/account'
import type { OutsidePlatform, PlatformCounts } from '@shared/contract/platform'
import { platformCountsId } from '@shared/domain/import/platform-row'
import { chinaMonth, DAY_MS, lastMonths, startOfDay } from '@shared/domain/time/china-time'
import type { Ground } from './ground'
import { personaId } from './personas'
import { MAIN_UNIT_ID } from './teams'

/** The notice names two platforms without saying which; these two are meant until the customer says otherwise. */
const PLATFORMS: readonly OutsidePlatform[] = [
  { _id: 'pf-1', rev: 0, name: '科技志愿服务平台', listKey: '1' },
  { _id: 'pf-2', rev: 0, name: '全国志愿服务信息系统', listKey: '2' },
]

/** Units whose figures are there; the first one has its own administrator among the sample people. */
const ENTERING = [MAIN_UNIT_ID, 'u-500109', 'u-500152', 'u-500236', 'u-wansheng']
const MONTHS = 6

/** 平台注册数 of some units: past months are frozen, the month that runs is left to be entered. */
export function buildPlatforms({ now }: Pick<Ground, 'now'>) {
  const months = lastMonths(chinaMonth(now), MONTHS + 1).slice(0, MONTHS)
  const platformCounts = ENTERING.flatMap((unitId, unit) =>
    months.map((month, index) => entered(unitId, month, { unit, index })),
  )
  return { outsidePlatforms: PLATFORMS, platformCounts }
}

function entered(unitId: string, month: string, { unit, index }: { unit: number; index: number }): PlatformCounts {
  const volunteers = (unit === 0 ? 4_180 : 440) + 60 * unit + 14 * index
  const teams = (unit === 0 ? 41 : 9) + Math.floor(index / 2)
  const at = startOfDay(`${month}-22`) + DAY_MS / 2
  return {
    _id: platformCountsId(unitId, month),
    rev: 0,
    unitId,
    month,
    counts: { 'pf-1': { volunteers, teams }, 'pf-2': { volunteers: volunteers - 37, teams: teams - 1 } },
    enteredById: unit === 0 ? personaId('unit-admin') : `p-admin-${unitId.slice(2)}`,
    enteredByName: unit === 0 ? '徐主任（示例）' : '单位管理员',
    enteredAt: at,
    frozenAt: index < MONTHS - 1 ? at + DAY_MS / 4 : null,
    listKey: month,
  }
}

/** Every third volunteer gave their number on the first platform, every fifth that on the second. */
export const withOutsideNumbers = (accounts: readonly Account[]): Account[] =>
  accounts.map((account, index) =>
    account.registration === null || index % 3 > 0 ? account : { ...account, outsideNumbers: numbersOf(index) },
  )

const numbersOf = (index: number) => ({
  'pf-1': `CQ${String(10_000 + index)}`,
  ...(index % 5 === 0 ? { 'pf-2': `5001${String(100_000 + index)}` } : {}),
})
