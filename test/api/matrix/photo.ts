import { photoFolder } from '@shared/domain/photo/photo'
import { anActivity } from '../../builders/activity'
import { aPresence } from '../../builders/attendance'
import { hours, minutes, NOW } from '../../builders/clock'
import { aJpeg, aPhoto, fileIdAt } from '../../builders/photo'
import { RUNNERS } from './activity'
import { EVERYONE, EVERYONE_BUT_STATE, type Matrix } from './row'

const START = NOW - hours(1)
const given = {
  activities: [anActivity({ startsAt: START, people: ['p-self'] })],
  attendances: [aPresence({ personId: 'p-self', startsAt: START, endsAt: START + hours(2), checkOut: null })],
}
const waiting = { ...given, photos: [aPhoto({ _id: 'ph-1', uploaderId: 'p-other' })] }
const pathsOf = (personId: string) => ['1.jpg', '1-small.jpg'].map((name) => photoFolder('a-1', personId) + name)

export const photoRows = {
  'photo.attach': [
    {
      what: 'what I took at an activity',
      input: ({ _id }) => {
        const [fileId = '', thumbnailId = ''] = pathsOf(_id).map(fileIdAt)
        const about = { takenAt: NOW - minutes(5), hasPortraitConsent: true, caption: '' }
        return { activityId: 'a-1', key: 'photo0001', fileId, thumbnailId, ...about }
      },
      files: ({ _id }) => Object.fromEntries(pathsOf(_id).map((path) => [path, aJpeg()])),
      given,
      state: 'NOT_SIGNED_UP',
      cells: {
        ...EVERYONE_BUT_STATE,
        self: 'y',
        teamAdmin: 'yss',
        leader: 'yss',
        unitAdmin: 'ys',
        cityAdmin: 'y',
      },
    },
  ],
  'photo.list': [{ what: 'of a published activity', input: { activityId: 'a-1' }, given, cells: EVERYONE }],
  'photo.review': [
    {
      what: 'the photo of another',
      input: { photoId: 'ph-1', isPassed: true, reason: '', child: 'none' },
      given: waiting,
      cells: RUNNERS,
    },
  ],
} satisfies Partial<Matrix>
