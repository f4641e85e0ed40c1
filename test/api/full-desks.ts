import { listKey } from '@shared/domain/time/list-key'
import { anActivity } from '../builders/activity'
import type { Documents } from '../builders/city'
import { anAccessLog, manySheets } from '../builders/certificate'
import { days, hours, NOW } from '../builders/clock'
import { aComplaint } from '../builders/complaint'
import { anAward } from '../builders/award'
import { aPolicy, aQualification, aTraining } from '../builders/credential'
import { aDesktop, aRequest } from '../builders/desktop'
import { fullHours } from './full-hours'

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const personOf = (index: number) => `p-many-${index}`

/** Trainings, qualifications, policies, complaints and anomalies of a busy unit. */
export const fullDesks = (): Documents => ({
  ...fullHours(),
  ...ownRecords(),
  ...desktops(),
  trainings: count(60, (index) => aTraining({ _id: `tr-many-${index}` })),
  qualifications: [
    ...count(60, (index) =>
      aQualification({ _id: `q-many-${index}`, personId: personOf(index), enteredAt: NOW - hours(index) }),
    ),
    ...count(30, (index) => aQualification({ _id: `q-mine-${index}`, status: 'accepted', unitId: 'u-9' })),
  ],
  awards: [
    ...count(60, (index) => anAward({ _id: `aw-many-${index}`, personId: personOf(index) })),
    ...count(60, (index) => anAward({ _id: `aw-kept-${index}`, status: 'accepted' })),
  ],
  policies: count(60, (index) => aPolicy({ _id: `po-many-${index}`, holderId: index % 2 ? 'u-1' : 't-1' })),
  complaints: [
    ...count(60, (index) =>
      aComplaint({
        _id: `cp-many-${index}`,
        complainantId: personOf(index),
        status: index % 3 ? 'submitted' : 'accepted',
        filedAt: NOW - hours(index),
      }),
    ),
    ...count(30, (index) =>
      aComplaint({ _id: `cp-mine-${index}`, status: 'closed', clock: 'off', filedAt: NOW - days(index) }),
    ),
  ],
})

/** Codes on three screens, and more desktops of one person than a page shows. */
const desktops = () => ({
  desktopRequests: [
    aRequest({ expiresAt: NOW + hours(9) }),
    aRequest({ _id: 'ab'.repeat(16), expiresAt: NOW + hours(9), state: 'confirmed', personId: 'p-volunteer' }),
    aRequest({ _id: 'cd'.repeat(16), expiresAt: NOW + hours(9) }),
  ],
  desktops: [
    aDesktop(),
    ...count(60, (index) => aDesktop({ _id: `desk-${index}`, listKey: listKey(NOW - index, `desk-${index}`) })),
  ],
})

/** What a person sees of themself: sheets, and who looked. */
const ownRecords = () => ({
  ...manySheets(60),
  accessLogs: count(60, (index) => anAccessLog({ viewerId: personOf(index), at: NOW - index })),
})
/** An activity on the unit's desk, and more templates of a team than a page shows. */
export const waitingForWords = () => [
  anActivity({
    _id: 'a-handed-in',
    status: 'submitted',
    review: { submittedById: 'p-leader', submittedAt: NOW, decidedById: null, decidedAt: null, reason: '' },
  }),
  ...count(60, (index) => anActivity({ _id: `a-template-${index}`, status: 'cancelled', templateOf: 't-1' })),
]
