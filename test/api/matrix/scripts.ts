import { anActivity } from '../../builders/activity'
import { hours, NOW } from '../../builders/clock'
import { aScript, aScriptDraft, aScriptInReview, aScriptPlan, aScriptVersion } from '../../builders/script'
import { OF_TEAM, OF_UNIT } from './figures'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const SC1 = { scriptId: 'sc-1' }
const DESK: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
/** Whoever leads a team of the unit, or administers it. */
const AUTHORS: Cells = { ...DESK, teamAdmin: 'yy-', leader: 'yy-' }
const RUNNERS: Cells = { ...DESK, teamAdmin: 'y--', leader: 'y--' }
const ofUnit = { scripts: [aScript({ _id: 'sc-2', unitId: 'u-1' })] }
const waits = { scripts: [aScriptInReview({ _id: 'sc-2', draft: aScriptDraft({ authorId: 'p-author' }) })] }
const unpassed = {
  scripts: [
    aScriptInReview({ _id: 'sc-2', version: 0, isWithdrawn: true, draft: aScriptDraft({ authorId: 'p-author' }) }),
  ],
}
const SHARES = [
  { what: 'mine', input: {}, cells: EVERYONE },
  { what: 'of a team', input: { teamId: 't-1' }, cells: OF_TEAM },
  { what: 'of a unit', input: { unitId: 'u-1' }, cells: OF_UNIT },
]
const told = { activities: [anActivity({ scriptId: 'sc-1', startsAt: NOW - hours(1) })] }

export const scriptRows = {
  'script.list': [{ what: 'the library', input: {}, cells: EVERYONE }],
  'script.get': [
    { what: 'one script', input: SC1, cells: EVERYONE },
    { what: 'one that nobody passed', input: { scriptId: 'sc-2' }, given: unpassed, cells: DESK },
  ],
  'script.version': [
    {
      what: 'a version before',
      input: { ...SC1, version: 1 },
      given: { scriptVersions: [aScriptVersion()] },
      cells: EVERYONE,
    },
  ],
  'script.write': [
    { what: 'a new one', input: { ...aScriptPlan(), key: 'key000001', unitId: 'u-1' }, cells: AUTHORS },
    {
      what: 'the next version',
      input: { ...aScriptPlan(), key: 'key000001', unitId: 'u-1', scriptId: 'sc-2' },
      given: ofUnit,
      cells: AUTHORS,
    },
    {
      what: 'the next version of the city’s',
      input: { ...aScriptPlan(), key: 'key000001', unitId: 'u-1', scriptId: 'sc-1' },
      cells: NO_ONE,
    },
  ],
  'script.review': [
    {
      what: 'what somebody wrote',
      input: { scriptId: 'sc-2', writtenAt: NOW, isPassed: true, reason: '' },
      given: waits,
      cells: DESK,
    },
  ],
  'script.withdraw': [
    { what: 'of the unit', input: { scriptId: 'sc-2', reason: '内容过时' }, given: ofUnit, cells: DESK },
  ],
  'script.waiting': [{ what: 'of the unit', input: { unitId: 'u-1' }, given: waits, cells: DESK }],
  'script.drafts': [{ what: 'mine', input: {}, cells: EVERYONE }],
  'script.usage': [{ what: 'one script', input: SC1, cells: EVERYONE }],
  'script.questions': [{ what: 'one script', input: SC1, cells: EVERYONE }],
  'script.ask': [
    {
      what: 'after a talk of a team',
      input: { ...SC1, key: 'key000001', activityId: 'a-1', question: '验证码给了怎么办', answer: '先挂失' },
      given: told,
      cells: RUNNERS,
    },
  ],
  'script.shareCount': SHARES,
  'script.shares': SHARES,
  'script.share': [{ what: 'one script', input: SC1, cells: EVERYONE }],
} satisfies Partial<Matrix>
