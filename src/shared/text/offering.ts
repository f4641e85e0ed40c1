import type { OfferingPlan, OfferingReach, Season } from '@shared/contract/offering'

export const SEASON_TEXT: Record<Season, string> = { spring: '春', summer: '夏', autumn: '秋', winter: '冬' }

export const REACH_TEXT: Record<OfferingReach, string> = {
  streets: '几个街道',
  district: '全区县',
  city: '全市都去',
}

/** What is said at a field of an offering that is not filled in right. */
export const OFFERING_ERROR_TEXT: Record<keyof OfferingPlan, string> = {
  title: '请写是什么，2 到 30 个字',
  topic: '请选是哪一样',
  content: '请写清做些什么，5 到 300 个字',
  audiences: '请选讲给谁，至少一样',
  line: '请选去哪类地方',
  minutes: '时间要在 10 到 480 分钟之间',
  placeNeeds: '最多 100 个字',
  timesAMonth: '一个月 1 到 31 次',
  seasons: '请选哪几季能来',
  reach: '请选去哪些地方',
  streetIds: '请选去哪些街道，1 到 20 个',
  scriptId: '请重新打开这一页',
}
