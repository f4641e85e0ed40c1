import type { MapChoice } from '@shared/contract/area'
import type { BookingStatus, DayPart, ResourceKind } from '@shared/contract/resource'
import type { UnitKind } from '@shared/contract/unit'
import type { VenueKind, VenueTier } from '@shared/contract/venue'

/** 2026-01-25 changed the map: the past is shown on the one of its day, or on today's. */
export const MAP_TEXT: Record<MapChoice, string> = { asItWas: '按当时的区划', today: '按今天的区划' }

export const UNIT_KIND_TEXT: Record<UnitKind, string> = {
  city: '市科协',
  area: '区县和开发区',
  society: '市级学会',
  enterprise: '企事业科协',
  direct: '直属单位',
}

export const VENUE_TIER_TEXT: Record<VenueTier, string> = {
  center: '实践中心',
  institute: '实践所',
  station: '实践站（点）',
  other: '其他阵地',
}

export const VENUE_KIND_TEXT: Record<VenueKind, string> = {
  practice: '文明实践',
  partyService: '党群服务中心',
  school: '学校',
  scienceBase: '科普基地',
  communityCollege: '社区科普大学',
  other: '其他',
}

export const RESOURCE_KIND_TEXT: Record<ResourceKind, string> = {
  museum: '科技馆',
  mobileMuseum: '流动科技馆',
  scienceVan: '科普大篷车',
  ruralSchoolMuseum: '农村中学科技馆',
  activityRoom: '科普活动室',
  scienceBase: '科普基地',
  communityCollege: '社区科普大学',
  scienceYard: '科技小院',
  contest: '科技竞赛',
}

export const BOOKING_STATUS_TEXT: Record<BookingStatus, string> = {
  requested: '等答复',
  confirmed: '已确认',
  refused: '没通过',
  cancelled: '已取消',
}

export const DAY_PART_TEXT: Record<DayPart, string> = { morning: '上午', afternoon: '下午' }
export const WEEKDAY_TEXT = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
