import { aClosing, anActivity, aPlan } from '../../builders/activity'
import { anAttendance } from '../../builders/attendance'
import { hours, NOW } from '../../builders/clock'
import { EVERYONE, EVERYONE_BUT_STATE, NO_ONE, type Cells, type Matrix } from './row'

const A1 = { activityId: 'a-1' }
const published = { activities: [anActivity()] }
const aDraft = { activities: [anActivity({ status: 'draft' })] }
const ended = { activities: [anActivity({ startsAt: NOW - hours(5) })] }

const handedIn = {
  activities: [
    anActivity({
      status: 'submitted',
      review: { submittedById: 'p-leader', submittedAt: NOW, decidedById: null, decidedAt: null, reason: '' },
    }),
  ],
}
/** Whoever decides for the unit u-1. */
const REVIEWERS: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }

/** Whoever runs what the team t-1 does. */
export const RUNNERS: Cells = { ...NO_ONE, teamAdmin: 'y--', leader: 'y--', unitAdmin: 'y-', cityAdmin: 'y' }

export const activityRows = {
  'activity.list': [
    { what: 'what is coming up', input: {}, given: published, cells: EVERYONE },
    { what: 'what was closed', input: { when: 'closed', unitId: 'u-1' }, cells: EVERYONE },
    {
      what: 'the drafts of a team',
      input: { when: 'draft', teamId: 't-1' },
      given: aDraft,
      cells: { ...NO_ONE, teamAdmin: 'y--', leader: 'y--', cityAdmin: 'y' },
    },
    {
      what: 'the drafts of a unit',
      input: { when: 'draft', unitId: 'u-1' },
      given: aDraft,
      cells: { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' },
    },
    { what: 'the drafts of all', input: { when: 'draft' }, cells: { ...NO_ONE, cityAdmin: 'y' } },
  ],
  'activity.get': [
    { what: 'a published one', input: A1, given: published, cells: EVERYONE },
    { what: 'a draft', input: A1, given: aDraft, cells: RUNNERS },
  ],
  'activity.draft': [
    { what: 'a new one for a team', input: { ...aPlan(), key: 'key000001' }, cells: RUNNERS },
    {
      what: 'one that is there',
      input: { ...aPlan(), ...A1, key: 'key000001' },
      given: published,
      cells: RUNNERS,
    },
  ],
  'activity.publish': [{ what: 'a draft', input: A1, given: aDraft, cells: RUNNERS }],
  'activity.review': [
    { what: 'what was handed in', input: { ...A1, isPassed: true, reason: '' }, given: handedIn, cells: REVIEWERS },
  ],
  'activity.repeat': [
    {
      what: 'a series of a team',
      input: { ...aPlan(), key: 'key000001', repeat: { every: 'week', times: 2 }, isToPublish: true },
      cells: RUNNERS,
    },
  ],
  'activity.series': [
    { what: 'the others of a published one', input: A1, given: published, cells: EVERYONE },
    { what: 'of a draft', input: A1, given: aDraft, cells: RUNNERS },
  ],
  'activity.cancelRest': [
    { what: 'a published one', input: { ...A1, reason: '下大雨' }, given: published, cells: RUNNERS },
  ],
  'activity.templates': [{ what: 'of a team', input: { teamId: 't-1' }, cells: RUNNERS }],
  'activity.setTemplate': [
    { what: 'a published one', input: { ...A1, isTemplate: true }, given: published, cells: RUNNERS },
  ],
  'activity.cancel': [
    { what: 'a published one', input: { ...A1, reason: '下大雨' }, given: published, cells: RUNNERS },
    { what: 'a draft', input: { ...A1, reason: '不办了' }, given: aDraft, cells: RUNNERS },
  ],
  'activity.close': [
    { what: 'one that has ended', input: { ...A1, closing: aClosing() }, given: ended, cells: RUNNERS },
  ],
  'activity.signUp': [
    {
      what: 'for myself',
      input: A1,
      given: published,
      state: 'REGISTRATION_REQUIRED',
      cells: { ...EVERYONE_BUT_STATE, volunteer: 'y', self: 'y', member: 'yyy', teamAdmin: 'yyy', leader: 'yyy' },
    },
    {
      what: 'for a draft',
      input: A1,
      given: aDraft,
      state: ['ACTIVITY_NOT_OPEN', 'REGISTRATION_REQUIRED'],
      cells: { ...NO_ONE, teamAdmin: 's--', leader: 's--', unitAdmin: 's-', cityAdmin: 's' },
    },
  ],
  'activity.withdraw': [
    {
      what: 'my own place',
      input: A1,
      given: { activities: [anActivity({ people: ['p-self'] })], attendances: [anAttendance({ personId: 'p-self' })] },
      state: 'NOT_SIGNED_UP',
      cells: { ...EVERYONE_BUT_STATE, self: 'y' },
    },
  ],
} satisfies Partial<Matrix>
