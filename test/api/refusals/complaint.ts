import { complaintFolder } from '@shared/domain/complaint/file'
import { anActivity } from '../../builders/activity'
import { people } from '../../builders/city'
import { aComplaint, anAnsweredComplaint } from '../../builders/complaint'
import { anOrder } from '../../builders/order'
import { aJpeg, aJpegWithExif, aPhoto, fileIdAt } from '../../builders/photo'
import { lost, row } from './case'

const { volunteer, leader, secondLeader, admin, stranger, observer, station } = people

const picture = `${complaintFolder('p-volunteer')}1.jpg`
const complaint = {
  key: 'complain01',
  about: { kind: 'team', id: 't-1', name: '' },
  kind: 'manner',
  text: '来了以后没有人招呼，问了也不答。',
  isAnonymous: true,
} as const
const withPicture = { ...complaint, fileIds: [fileIdAt(picture)] }
const CP1 = { complaintId: 'cp-1' }
const filed = { complaints: [aComplaint()] }
const answered = { complaints: [anAnsweredComplaint()] }

export const complaintRefusals = [
  row('complaint.file', {
    code: 'TOO_MANY_COMPLAINTS',
    why: 'five are under way',
    as: volunteer,
    input: complaint,
    given: { complaints: [1, 2, 3, 4, 5].map((index) => aComplaint({ _id: `cp-${index}` })) },
  }),
  row('complaint.file', { code: 'FILE_NOT_FOUND', why: 'never uploaded', as: volunteer, input: withPicture }),
  row('complaint.file', {
    code: 'FILE_NOT_YOURS',
    why: 'another person’s folder',
    as: volunteer,
    input: { ...complaint, fileIds: [fileIdAt(`${complaintFolder('p-leader')}1.jpg`)] },
    files: { [`${complaintFolder('p-leader')}1.jpg`]: aJpeg() },
  }),
  row('complaint.file', {
    code: 'FILE_NOT_A_PHOTO',
    why: 'a text file',
    as: volunteer,
    input: withPicture,
    files: { [picture]: new TextEncoder().encode('hello') },
  }),
  row('complaint.file', {
    code: 'PHOTO_HAS_EXIF',
    why: 'tells where it was taken',
    as: volunteer,
    input: withPicture,
    files: { [picture]: aJpegWithExif() },
  }),
  row('complaint.file', {
    code: 'NOT_FOUND',
    why: 'about oneself',
    as: volunteer,
    input: { ...complaint, about: { kind: 'person', id: 'p-volunteer', name: '我' } },
  }),
  row('complaint.file', {
    code: 'NOT_FOUND',
    why: 'a draft nobody knows of',
    as: volunteer,
    input: { ...complaint, about: { kind: 'activity', id: 'a-1', name: '' } },
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
  row('complaint.file', {
    code: 'NOT_FOUND',
    why: 'somebody else’s order',
    as: volunteer,
    input: { ...complaint, about: { kind: 'order', id: 'o-1', name: '' } },
    given: { orders: [anOrder()] },
  }),
  row('complaint.file', {
    code: 'NOT_FOUND',
    why: 'a photo that is not public',
    as: stranger,
    input: { ...complaint, about: { kind: 'photo', id: 'ph-1', name: '' } },
    given: { activities: [anActivity()], photos: [aPhoto({ _id: 'ph-1' })] },
  }),
  ...[leader, secondLeader, station, observer, stranger].map((as) =>
    row('complaint.get', { code: 'NOT_FOUND', why: `not for ${as.name}`, as, input: CP1, given: filed }),
  ),
  row('complaint.desk', { code: 'FORBIDDEN', why: 'no admin', as: station, input: { unitId: 'u-1' } }),
  row('complaint.desk', { code: 'FORBIDDEN', why: 'another unit’s', as: admin, input: { unitId: 'u-9' } }),
  row('complaint.accept', { code: 'FORBIDDEN', why: 'the complainant', as: volunteer, input: CP1, given: filed }),
  row('complaint.accept', { code: 'COMPLAINT_MOVED_ON', why: 'answered', as: admin, input: CP1, given: answered }),
  row('complaint.accept', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague was faster',
    as: admin,
    input: CP1,
    given: filed,
    meddle: lost('complaints'),
  }),
  ...(['COMPLAINT_MOVED_ON', 'CHANGED_MEANWHILE'] as const).map((code) =>
    row('complaint.answer', {
      code,
      why: 'no longer open, or a colleague was faster',
      as: admin,
      input: { ...CP1, answer: '已经查明，时长补记了一小时。' },
      given: code === 'CHANGED_MEANWHILE' ? filed : answered,
      ...(code === 'CHANGED_MEANWHILE' ? { meddle: lost('complaints') } : {}),
    }),
  ),
  row('complaint.close', { code: 'FORBIDDEN', why: 'the desk does not close', as: admin, input: CP1, given: answered }),
  row('complaint.close', {
    code: 'COMPLAINT_MOVED_ON',
    why: 'closed',
    as: volunteer,
    input: CP1,
    given: { complaints: [anAnsweredComplaint({ status: 'closed', clock: 'off' })] },
  }),
  row('complaint.close', {
    code: 'CHANGED_MEANWHILE',
    why: 'the desk was faster',
    as: volunteer,
    input: CP1,
    given: filed,
    meddle: lost('complaints'),
  }),
  row('complaint.reopen', {
    code: 'COMPLAINT_MOVED_ON',
    why: 'was opened again before',
    as: volunteer,
    input: { ...CP1, reason: '还是没有改过来' },
    given: { complaints: [anAnsweredComplaint({ wasReopened: true })] },
  }),
  row('complaint.reopen', {
    code: 'CHANGED_MEANWHILE',
    why: 'the clock was faster',
    as: volunteer,
    input: { ...CP1, reason: '还是没有改过来' },
    given: answered,
    meddle: lost('complaints'),
  }),
]
