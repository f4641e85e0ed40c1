import { Anomaly } from '@shared/contract/anomaly'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { STARTS_AT } from './activity'
import { NOW } from './clock'

/** 异常: nobody decided yet about the volunteer's second place. */
export const anAnomaly = (wish: Partial<Anomaly> = {}): Anomaly => {
  const { rule = 'twoPlaces', activityId = 'a-1', personId = 'p-volunteer', startsAt = STARTS_AT, foundAt = NOW } = wish
  const _id = wish._id ?? [rule, activityId, ...(personId === null ? [] : [personId])].join('-')
  return Anomaly.parse({
    _id,
    rev: 0,
    rule,
    activityId,
    title: '手机防骗小课堂',
    teamId: 't-1',
    unitId: 'u-1',
    startsAt,
    day: chinaDay(startsAt),
    personId,
    personIds: personId === null ? ['p-volunteer'] : [personId],
    evidence: { activityId: 'a-2', title: '同一时间的另一场', minutes: 60 },
    status: 'open',
    decision: null,
    foundAt,
    listKey: listKey(foundAt, _id),
    ...wish,
  })
}
