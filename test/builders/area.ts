import { Area, CITY_AREA_ID } from '@shared/contract/area'
import { ReportingUnit } from '@shared/contract/unit'
import { Venue } from '@shared/contract/venue'
import { DAY_MS } from '@shared/domain/time/china-time'
import { NOW } from './clock'

const LONG_AGO = NOW - 3_000 * DAY_MS

type AreaWish = Partial<Area> & { parentId?: string | null }

/** 区划: one place, since 2000 under one parent unless its periods are given. */
export const anArea = ({ parentId = CITY_AREA_ID, ...wish }: AreaWish = {}): Area => {
  const _id = wish._id ?? 'd-1'
  const periods = wish.periods ?? [{ parentId, from: '2000-01-01', to: null }]
  return Area.parse({
    _id,
    rev: 0,
    name: '沙坪坝区',
    code: '',
    level: 'district',
    periods,
    parentIds: periods.flatMap((period) => period.parentId ?? []),
    successorIds: [],
    listKey: _id,
    ...wish,
  })
}

export const aStreet = (wish: AreaWish = {}): Area =>
  anArea({ _id: 's-1', name: '土湾街道', level: 'subdistrict', parentId: 'd-1', ...wish })

/** 报送单位 that answers for a district. */
export const aUnit = (wish: Partial<ReportingUnit> = {}): ReportingUnit =>
  ReportingUnit.parse({
    _id: 'u-1',
    rev: 0,
    name: '沙坪坝区科协',
    kind: 'area',
    areaId: 'd-1',
    parentId: 'u-city',
    validFrom: LONG_AGO,
    validTo: null,
    successorId: null,
    isPilot: false,
    listKey: wish._id ?? 'u-1',
    ...wish,
  })

/** 阵地 in the first street. */
export const aVenue = (wish: Partial<Venue> = {}): Venue =>
  Venue.parse({
    _id: 'v-1',
    rev: 0,
    name: '土湾街道文明实践所',
    tier: 'institute',
    kind: 'practice',
    theme: '',
    tags: [],
    areaId: 's-1',
    subdistrictId: 's-1',
    address: '土湾正街 1 号',
    validFrom: '2020-01-01',
    validTo: null,
    listKey: wish._id ?? 'v-1',
    ...wish,
  })
