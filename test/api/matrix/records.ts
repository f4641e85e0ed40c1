import { certificateFolder } from '@shared/domain/credential/qualification'
import { anActivity } from '../../builders/activity'
import { aConfirmedPresence } from '../../builders/attendance'
import { anAward, awardForm } from '../../builders/award'
import { aJpeg, fileIdAt } from '../../builders/photo'
import { RUNNERS } from './activity'
import { EVERYONE, EVERYONE_BUT_STATE, NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const proofOf = (personId: string) => `${certificateFolder(personId)}award.jpg`
const ofSelf = { awards: [anAward({ personId: 'p-self' })] }
const kept = { awards: [anAward({ personId: 'p-self', status: 'accepted' })] }

export const recordRows = {
  'award.submit': [
    {
      what: 'my own',
      input: ({ _id }) => ({ ...awardForm, key: 'award00001', fileId: fileIdAt(proofOf(_id)) }),
      files: ({ _id }) => ({ [proofOf(_id)]: aJpeg() }),
      state: 'REGISTRATION_REQUIRED',
      cells: { ...EVERYONE_BUT_STATE, volunteer: 'y', self: 'y', member: 'yyy', teamAdmin: 'yyy', leader: 'yyy' },
    },
  ],
  'award.enter': [
    {
      what: 'for somebody of a unit',
      input: ({ _id }) => ({
        ...awardForm,
        ...{ key: 'award00001', unitId: 'u-1', personId: 'p-volunteer', fileId: fileIdAt(proofOf(_id)) },
      }),
      files: ({ _id }) => ({ [proofOf(_id)]: aJpeg() }),
      cells: UNIT,
    },
  ],
  'award.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
  'award.ofUnit': [{ what: 'those of a unit', input: { unitId: 'u-1' }, given: ofSelf, cells: UNIT }],
  'award.check': [
    { what: 'one of a unit', input: { awardId: 'aw-1', isAccepted: true, reason: '' }, given: ofSelf, cells: UNIT },
  ],
  'award.change': [
    {
      what: 'one of a unit',
      input: { ...awardForm, awardId: 'aw-1', level: 'city', reason: '级别写错了' },
      given: kept,
      cells: UNIT,
    },
  ],
  'award.revoke': [
    { what: 'one of a unit', input: { awardId: 'aw-1', reason: '授予单位撤销了' }, given: kept, cells: UNIT },
  ],
  'evaluation.give': [
    {
      what: 'of somebody who was there',
      input: { activityId: 'a-1', personIds: ['p-rival'], quality: 'good' },
      given: {
        activities: [anActivity({ people: ['p-rival'] })],
        attendances: [aConfirmedPresence({ personId: 'p-rival' })],
      },
      cells: RUNNERS,
    },
  ],
  'evaluation.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
} satisfies Partial<Matrix>
