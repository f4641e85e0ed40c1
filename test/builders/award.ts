import { Award } from '@shared/contract/award'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { dayKey } from '@shared/domain/time/list-key'
import { days, NOW } from './clock'
import { fileIdAt } from './photo'

/** 表彰 of the volunteer, granted by the district, waiting for the first unit's word. */
export const anAward = (wish: Partial<Award> = {}): Award => {
  const { _id = 'aw-1', personId = 'p-volunteer', day = '2026-11-05' } = wish
  return Award.parse({
    _id,
    rev: 0,
    personId,
    personName: '李志愿',
    unitId: 'u-1',
    name: '优秀科技志愿者',
    day,
    grantedBy: '沙坪坝区精神文明建设委员会办公室',
    level: 'county',
    fileId: fileIdAt(`${certificateFolder(personId)}award.jpg`),
    status: 'submitted',
    reason: '',
    enteredById: personId,
    enteredAt: NOW - days(2),
    decidedById: null,
    decidedAt: null,
    listKey: dayKey(day, _id),
    ...wish,
  })
}

/** What a form says of it. */
export const awardForm = {
  name: '优秀科技志愿者',
  day: '2026-11-05',
  grantedBy: '沙坪坝区精神文明建设委员会办公室',
  level: 'county',
} as const
