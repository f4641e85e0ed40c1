import type { AwardLevel, AwardStatus } from '@shared/contract/award'
import type { ServiceQuality } from '@shared/contract/service-quality'

export const AWARD_LEVEL_TEXT: Record<AwardLevel, string> = { national: '国家级', city: '市级', county: '区县级' }

export const AWARD_STATUS_TEXT: Record<AwardStatus, string> = {
  submitted: '待确认',
  accepted: '已记入',
  refused: '未记入',
  revoked: '已撤销',
}

export const QUALITY_TEXT: Record<ServiceQuality, string> = {
  excellent: '优秀',
  good: '良好',
  fair: '合格',
  poor: '待提高',
}
