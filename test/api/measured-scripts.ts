import type { Action } from '@shared/contract/api'
import { shareOf } from '@shared/domain/script/share'
import { anActivity, aClosedActivity } from '../builders/activity'
import { people, type Documents } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { anOrder } from '../builders/order'
import { aScript, aScriptInReview, aScriptPlan, aScriptVersion } from '../builders/script'
import { by, type Measured } from './measured'

const { leader, admin, volunteer } = people
const USES = 60
const many = <T>(make: (index: number) => T): T[] => Array.from({ length: USES }, (_, index) => make(index))

const aDisseminator = { ...volunteer, registration: { ...volunteer.registration!, types: ['disseminator' as const] } }

/** A library of which one script is told everywhere. */
export const fullLibrary = (): Documents => ({
  scripts: [
    ...many((index) => aScript({ _id: `sc-local-${index}`, derivedFromId: index < 20 ? 'sc-1' : null })),
    aScriptInReview({ _id: 'sc-waits' }),
    aScript({ _id: 'sc-old', unitId: 'u-1' }),
  ],
  scriptShares: many((index) => shareOf(aScript({ _id: `sc-local-${index}` }), aDisseminator, NOW)),
  scriptVersions: many((index) => aScriptVersion({ version: index + 1 })).slice(0, 20),
  activities: [
    ...many((index) => aClosedActivity({ _id: `a-told-${index}`, scriptId: 'sc-1', unitId: 'u-77', teamId: 't-77' })),
    anActivity({ _id: 'a-telling', scriptId: 'sc-1', startsAt: NOW - hours(1) }),
  ],
  orders: many((index) => anOrder({ _id: `o-told-${index}`, scriptId: 'sc-1', status: 'closed', unitId: 'u-77' })),
})

/** 讲稿, each action at its dearest. */
export const MEASURED_SCRIPTS: Record<Extract<Action, `script.${string}`>, Measured[]> = {
  'script.list': by(volunteer)({}, { theme: 'practicalSkills' }, { words: '骗' }),
  'script.get': by(volunteer)({ scriptId: 'sc-1' }),
  'script.version': by(volunteer)({ scriptId: 'sc-1', version: 1 }),
  'script.write': by(leader)({ ...aScriptPlan(), key: 'newscript1', unitId: 'u-1', derivedFromId: 'sc-1' }),
  'script.review': by(admin)({ scriptId: 'sc-waits', writtenAt: NOW, isPassed: true, reason: '' }),
  'script.withdraw': by(admin)({ scriptId: 'sc-old', reason: '内容过时' }),
  'script.waiting': by(admin)({ unitId: 'u-1' }),
  'script.drafts': by(leader)({}),
  'script.usage': by(volunteer)({ scriptId: 'sc-1' }),
  'script.questions': by(volunteer)({ scriptId: 'sc-1' }),
  'script.ask': by(leader)({
    scriptId: 'sc-1',
    key: 'question01',
    activityId: 'a-telling',
    question: '验证码给了怎么办',
    answer: '先挂失',
  }),
  'script.share': by(volunteer)({ scriptId: 'sc-1' }),
  'script.shareCount': [...by(leader)({ teamId: 't-1' }), ...by(admin)({ unitId: 'u-1' }), ...by(volunteer)({})],
  'script.shares': [...by(leader)({ teamId: 't-1' }), ...by(admin)({ unitId: 'u-1' }), ...by(volunteer)({})],
}
