import { slidesFolder } from '@shared/domain/script/write'
import { anActivity, aPlan } from '../../builders/activity'
import { people } from '../../builders/city'
import { hours, NOW } from '../../builders/clock'
import { anOffering, anOfferingPlan } from '../../builders/offering'
import { aWish } from '../../builders/order'
import { fileIdAt } from '../../builders/photo'
import { aScript, aScriptDraft, aScriptInReview, aScriptPlan } from '../../builders/script'
import { lost, row, type Case } from './case'

const { leader, rival, admin, resident } = people
const NEW = { key: 'key000001', unitId: 'u-1' }
const REVIEW = { scriptId: 'sc-2', writtenAt: NOW, isPassed: true, reason: '' }
const waits = { scripts: [aScriptInReview({ _id: 'sc-2' })] }
const TEXT = { code: 'TEXT_NOT_ALLOWED', why: 'others would read it' } as const
const slidesAt = (path: string) => ({ fileId: fileIdAt(path), fileName: '课件.pdf' })
const mine = `${slidesFolder('p-leader')}1.pdf`
const withdrawn = { scripts: [aScript({ _id: 'sc-2', isWithdrawn: true })] }
const GONE = { code: 'SCRIPT_WITHDRAWN', why: 'nobody tells it any more', given: withdrawn } as const
const QUESTION = { scriptId: 'sc-1', key: 'key000001', activityId: 'a-1', question: '怎么办', answer: '' }

export const scriptRefusals: Case[] = [
  row('script.write', {
    code: 'SCRIPT_DRAFT_WAITS',
    why: 'somebody else’s draft waits',
    as: rival,
    input: { ...NEW, ...aScriptPlan(), scriptId: 'sc-2' },
    given: waits,
  }),
  row('script.write', {
    code: 'SCRIPT_PLACE_MISSING',
    why: 'a local version of nowhere',
    as: leader,
    input: { ...NEW, ...aScriptPlan({ edition: 'local' }), derivedFromId: 'sc-1' },
  }),
  row('script.write', {
    code: 'FILE_NOT_YOURS',
    why: 'slides out of somebody else’s folder',
    as: leader,
    input: { ...NEW, ...aScriptPlan({ slides: slidesAt(`${slidesFolder('p-rival')}1.pdf`) }) },
  }),
  row('script.write', {
    code: 'FILE_NOT_FOUND',
    why: 'nothing was uploaded',
    as: leader,
    input: { ...NEW, ...aScriptPlan({ slides: slidesAt(mine) }) },
  }),
  row('script.write', {
    code: 'FILE_NOT_A_PDF',
    why: 'a picture is no PDF',
    as: leader,
    input: { ...NEW, ...aScriptPlan({ slides: slidesAt(mine) }) },
    files: { [mine]: new Uint8Array([0xff, 0xd8, 0xff]) },
  }),
  row('script.write', { ...TEXT, as: leader, input: { ...NEW, ...aScriptPlan({ title: '违规测试' }) } }),
  row('script.write', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody wrote at the same moment',
    as: leader,
    input: { ...NEW, ...aScriptPlan(), scriptId: 'sc-2' },
    given: waits,
    meddle: lost('scripts'),
  }),
  row('script.review', {
    code: 'SCRIPT_NOTHING_TO_REVIEW',
    why: 'no draft is there',
    as: admin,
    input: REVIEW,
    given: { scripts: [aScript({ _id: 'sc-2', unitId: 'u-1' })] },
  }),
  row('script.review', {
    code: 'SCRIPT_OWN_REVIEW',
    why: 'the administrator wrote it',
    as: admin,
    input: REVIEW,
    given: { scripts: [aScriptInReview({ _id: 'sc-2', draft: aScriptDraft({ authorId: admin._id }) })] },
  }),
  row('script.review', {
    code: 'CHECK_REASON_MISSING',
    why: 'returned without a word',
    as: admin,
    input: { ...REVIEW, isPassed: false },
    given: waits,
  }),
  row('script.review', {
    code: 'CHANGED_MEANWHILE',
    why: 'the author wrote it anew since it was read',
    as: admin,
    input: { ...REVIEW, writtenAt: NOW - 1 },
    given: waits,
  }),
  row('script.withdraw', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else was faster',
    as: admin,
    input: { scriptId: 'sc-2', reason: '过时' },
    given: waits,
    meddle: lost('scripts'),
  }),
  row('script.ask', {
    code: 'SCRIPT_NOT_TOLD',
    why: 'another one is told there',
    as: leader,
    input: QUESTION,
    given: { activities: [anActivity({ startsAt: NOW - hours(1) })] },
  }),
  row('script.ask', {
    ...TEXT,
    as: leader,
    input: { ...QUESTION, question: '违规测试' },
    given: { activities: [anActivity({ scriptId: 'sc-1', startsAt: NOW - hours(1) })] },
  }),
  row('activity.draft', { ...GONE, as: leader, input: { ...aPlan({ scriptId: 'sc-2' }), key: 'key000001' } }),
  row('activity.repeat', {
    ...GONE,
    as: leader,
    input: {
      ...aPlan({ scriptId: 'sc-2' }),
      key: 'key000001',
      repeat: { every: 'week', times: 2 },
      isToPublish: false,
    },
  }),
  row('offering.add', {
    ...GONE,
    as: leader,
    input: { ...anOfferingPlan({ scriptId: 'sc-2' }), key: 'key000001', teamId: 't-1' },
  }),
  row('offering.change', {
    ...GONE,
    as: leader,
    input: { ...anOfferingPlan({ scriptId: 'sc-2' }), offeringId: 'of-1' },
    given: { ...withdrawn, offerings: [anOffering()] },
  }),
  row('order.place', { ...GONE, as: resident, input: { ...aWish(), key: 'key000001', scriptId: 'sc-2' } }),
]
