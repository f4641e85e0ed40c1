import type { Action } from '@shared/contract/api'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { awardForm } from '../builders/award'
import { people } from '../builders/city'
import { fileIdAt } from '../builders/photo'
import { by, type Measured } from './measured'

const { volunteer, admin } = people
const MINE = `${certificateFolder('p-volunteer')}award.jpg`
const OF_UNIT = `${certificateFolder('p-admin')}award.jpg`
export const RECORD_FILES = [MINE, OF_UNIT]

/** 表彰 and 评价, each at its dearest. */
export const MEASURED_RECORDS: Record<Extract<Action, `${'award' | 'evaluation'}.${string}`>, Measured[]> = {
  'award.mine': by(volunteer)({}),
  'award.ofUnit': by(admin)({ unitId: 'u-1' }),
  'award.submit': by(volunteer)({ ...awardForm, key: 'award00001', fileId: fileIdAt(MINE) }),
  'award.enter': by(admin)({
    ...awardForm,
    ...{ key: 'award00001', unitId: 'u-1', personId: 'p-volunteer', fileId: fileIdAt(OF_UNIT) },
  }),
  'award.check': by(admin)({ awardId: 'aw-many-1', isAccepted: true, reason: '' }),
  'award.change': by(admin)({ ...awardForm, awardId: 'aw-kept-1', name: '最美科技志愿者', reason: '名称写错了' }),
  'award.revoke': by(admin)({ awardId: 'aw-kept-1', reason: '授予单位撤销了' }),
  'evaluation.give': by(admin)(
    ...(['good', 'excellent'] as const).map((quality) => ({
      ...{ activityId: 'a-ended', personIds: ['p-many-40'], quality },
    })),
  ),
  'evaluation.mine': by(volunteer)({}),
}
