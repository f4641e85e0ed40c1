import { photoFolder } from '@shared/domain/photo/photo'
import { aClosedActivity, anActivity, STARTS_AT } from '../../builders/activity'
import { people } from '../../builders/city'
import { aJpeg, aPhoto, fileIdAt } from '../../builders/photo'
import { A1, lost, ongoing, present, published, row, signedUp } from './case'

const { volunteer, leader } = people

const folder = photoFolder('a-1', 'p-volunteer')
const attachment = {
  ...A1,
  key: 'photo0001',
  fileId: fileIdAt(`${folder}1.jpg`),
  thumbnailId: fileIdAt(`${folder}2.jpg`),
  takenAt: ongoing,
  hasPortraitConsent: true,
  caption: '',
}
const files = (first: Uint8Array) => ({
  [`${folder}1.jpg`]: first,
  [`${folder}2.jpg`]: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
})
const withExif = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0]
const pass = { photoId: 'ph-1', isPassed: true, reason: '', child: 'none' } as const
const here = { given: present, now: ongoing }

export const photoRefusals = [
  row('photo.attach', {
    code: 'NOT_SIGNED_UP',
    why: 'is not there',
    as: volunteer,
    input: attachment,
    given: signedUp,
    now: ongoing,
  }),
  row('photo.attach', {
    code: 'ACTIVITY_FINAL',
    why: 'closed',
    as: leader,
    input: { ...attachment, activityId: 'a-closed' },
    given: { activities: [aClosedActivity()] },
  }),
  row('photo.attach', {
    code: 'ACTIVITY_NOT_STARTED',
    why: 'nothing has happened yet',
    as: leader,
    input: { ...attachment, takenAt: STARTS_AT },
    given: published,
    now: STARTS_AT - 1,
  }),
  row('photo.attach', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'the words below it are not fit to be read',
    as: volunteer,
    input: { ...attachment, caption: '违规测试' },
    files: files(aJpeg()),
    ...here,
  }),
  row('photo.attach', { code: 'FILE_NOT_FOUND', why: 'never uploaded', as: volunteer, input: attachment, ...here }),
  row('photo.attach', {
    code: 'FILE_NOT_YOURS',
    why: 'lies in another folder',
    as: volunteer,
    input: { ...attachment, fileId: fileIdAt('photos/a-1/p-leader/1.jpg') },
    ...here,
  }),
  row('photo.attach', {
    code: 'FILE_NOT_YOURS',
    why: 'only looks like the own folder',
    as: volunteer,
    input: { ...attachment, fileId: fileIdAt(`photos/a-1/p-leader/${folder}1.jpg`) },
    ...here,
  }),
  row('photo.attach', {
    code: 'FILE_NOT_A_PHOTO',
    why: 'a text file',
    as: volunteer,
    input: attachment,
    files: files(new TextEncoder().encode('hello')),
    ...here,
  }),
  row('photo.attach', {
    code: 'PHOTO_HAS_EXIF',
    why: 'tells where it was taken',
    as: volunteer,
    input: attachment,
    files: files(Uint8Array.from([0xff, 0xd8, ...withExif, 0xff, 0xd9])),
    ...here,
  }),
  row('photo.review', {
    code: 'REASON_MISSING',
    why: 'returned without a word',
    as: leader,
    input: { photoId: 'ph-1', isPassed: false, reason: ' ' },
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
  }),
  row('photo.review', {
    code: 'CHILD_UNCHECKED',
    why: 'nobody said that no child can be recognised',
    as: leader,
    input: { photoId: 'ph-1', isPassed: true, reason: '' },
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
  }),
  row('photo.review', {
    code: 'PHOTO_SHOWS_CHILD',
    why: 'a child was seen on it before',
    as: leader,
    input: pass,
    given: { ...published, photos: [aPhoto({ _id: 'ph-1', status: 'returned', hasChild: true })] },
  }),
  row('photo.review', {
    code: 'PHOTO_SHOWS_CHILD',
    why: 'passed and a child seen, in one breath',
    as: leader,
    input: { ...pass, child: 'seen' },
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
  }),
  row('photo.review', {
    code: 'PHOTO_NOT_ALLOWED',
    why: 'WeChat said no',
    as: leader,
    input: pass,
    given: { ...published, photos: [aPhoto({ _id: 'ph-1', status: 'returned', eye: 'pending', machine: 'risky' })] },
  }),
  row('photo.review', {
    code: 'FORBIDDEN',
    why: 'the uploader does not judge',
    as: volunteer,
    input: { photoId: 'ph-1', isPassed: true, reason: '' },
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
  }),
  row('photo.review', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: pass,
    given: { ...published, photos: [aPhoto({ _id: 'ph-1' })] },
    meddle: lost('photos'),
  }),
  row('photo.list', {
    code: 'NOT_FOUND',
    why: 'a draft is there only for who runs it',
    as: volunteer,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
]
