import { CITY_UNIT_ID, DutySetting, NominationCriteria, type ReportingUnit } from '@shared/contract/unit'
import { FIRST_DAY } from './areas'
import { startOfDay } from '@shared/domain/time/china-time'
import { unitListKey } from '@shared/domain/unit/change'
import { readDivisions } from './divisions'
import { LIANGJIANG_ID, LIANGJIANG_OPENS } from './map-change'

const PILOTS = ['u-500109', 'u-500152', 'u-500236', 'u-500240', 'u-wansheng']

/** What pilot units are asked to have at least. */
const PILOT_VOLUNTEERS = 500

const SHORT_NAMES: Record<string, string> = {
  '500240': '石柱县',
  '500241': '秀山县',
  '500242': '酉阳县',
  '500243': '彭水县',
}

const SOCIETIES = [
  '市农学会',
  '市医学会',
  '市电机工程学会',
  '市药学会',
  '市营养学会',
  '市地震学会',
  '市气象学会',
  '市计算机学会',
  '市心理卫生协会',
  '市天文学会',
  '市植物学会',
  '市青少年科技辅导员协会',
]

const ENTERPRISES = ['两江汽车企业科协', '大学城高校科协']
const DIRECT = ['科普场馆科协工作站', '科技服务中心']

const opened = startOfDay(LIANGJIANG_OPENS.day)

/** 报送单位: 41 area units before 2026-01-25 and 39 after it, the societies, and a few others. */
export const buildUnits = (): ReportingUnit[] => [
  { ...aUnit(CITY_UNIT_ID, '市科协', 'city'), parentId: null, areaId: 'cq' },
  ...readDivisions('districts').map(({ code, name }) => areaUnit(code, name)),
  aUnit('u-wansheng', '万盛经开区科协', 'area'),
  aUnit('u-gaoxin', '高新区科协', 'area'),
  { ...aUnit('u-liangjiang-zone', '两江新区（原功能区）科协', 'area'), validTo: opened, successorId: 'u-liangjiang' },
  { ...aUnit('u-liangjiang', '两江新区科协', 'area'), areaId: LIANGJIANG_ID, validFrom: opened },
  ...SOCIETIES.map((name, index) => aUnit(numbered('u-society', index), `${name}（示例）`, 'society')),
  ...ENTERPRISES.map((name, index) => aUnit(numbered('u-enterprise', index), `${name}（示例）`, 'enterprise')),
  ...DIRECT.map((name, index) => aUnit(numbered('u-direct', index), `${name}（示例）`, 'direct')),
]

/** 沙坪坝区 of 沙坪坝区科协: what the names of its teams begin with. */
export const placeOf = (unit: ReportingUnit) => unit.name.replace(/科协$|（示例）$/, '')

export const isCurrent = (unit: ReportingUnit) => unit.validTo === null

const areaUnit = (code: string, name: string): ReportingUnit => {
  const unit = { ...aUnit(`u-${code}`, `${SHORT_NAMES[code] ?? name}科协`, 'area'), areaId: `a${code}` }
  const isAbolished = `a${code}` in LIANGJIANG_OPENS.ended

  return isAbolished ? { ...unit, validTo: opened, successorId: 'u-liangjiang' } : unit
}

const aUnit = (id: string, name: string, kind: ReportingUnit['kind']): ReportingUnit => ({
  _id: id,
  rev: 0,
  dirty: [],
  outbox: [],
  name,
  names: [],
  kind,
  areaId: null,
  parentId: CITY_UNIT_ID,
  validFrom: startOfDay(FIRST_DAY),
  validTo: null,
  successorId: null,
  isPilot: PILOTS.includes(id),
  // 沙坪坝 transfers its records, so that the sample shows where a document number is asked for.
  demandsDocument: id === 'u-500106',
  // 沙坪坝 counts its street teams as 支队 are counted, so that the sample shows a board of lights.
  duties: DutySetting.parse(id === 'u-500106' ? { levels: ['detachment', 'team'] } : {}),
  nomination: NominationCriteria.parse({}),
  dutyAskedAt: null,
  removingId: null,
  reviewsActivities: false,
  countsHandHours: false,
  reportDates: [],
  reportAsked: null,
  volunteerTarget: PILOTS.includes(id) ? PILOT_VOLUNTEERS : null,
  listKey: unitListKey(kind, id),
})

const numbered = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(2, '0')}`
