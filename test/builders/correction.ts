import { Correction } from '@shared/contract/correction'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { ENDS_AT, STARTS_AT } from './activity'
import { hours, NOW } from './clock'

/** 更正申请: the volunteer was there from start to end, and the record says an hour. */
export const aCorrection = (wish: Partial<Correction> = {}): Correction => {
  const { _id = 'co-1', askedAt = NOW, dueDay = '2026-12-04' } = wish
  return Correction.parse({
    _id,
    rev: 0,
    activityId: 'a-1',
    title: '手机防骗小课堂',
    teamId: 't-1',
    unitId: 'u-1',
    startsAt: STARTS_AT,
    personId: 'p-volunteer',
    change: { kind: 'times', startsAt: STARTS_AT, endsAt: ENDS_AT },
    before: { startsAt: STARTS_AT, endsAt: ENDS_AT - hours(1), minutes: 60 },
    reason: '提前签退了，其实一直在',
    evidence: '第二张照片里有我',
    status: 'asked',
    askedById: 'p-volunteer',
    askedAt,
    proposedById: null,
    decision: null,
    dueDay,
    dueKey: dayKey(dueDay ?? '9999-12-31', _id),
    listKey: listKey(askedAt, _id),
    ...wish,
  })
}
