import type { OfflineClaim } from '@shared/contract/offline-claim'
import { ENDS_AT, STARTS_AT } from './activity'
import { hours, NOW } from './clock'

/** 离线签到 as the volunteer's phone sends it in the evening; its clock is right. */
export const aClaim = (wish: Partial<OfflineClaim> = {}): OfflineClaim => ({
  id: 'claim00001',
  at: STARTS_AT,
  sentAt: ENDS_AT + hours(8),
  heard: { serverNow: NOW, at: NOW, personId: 'p-volunteer' },
  ...wish,
})
