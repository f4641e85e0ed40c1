import { certificateFolder } from '@shared/domain/credential/qualification'
import { anActivity } from '../../builders/activity'
import { aConfirmedPresence, aPresence } from '../../builders/attendance'
import { anAward, awardForm } from '../../builders/award'
import { people } from '../../builders/city'
import { aJpegWithExif, fileIdAt } from '../../builders/photo'
import { lost, row } from './case'

const { volunteer, leader, admin, resident, observer } = people

const path = `${certificateFolder('p-volunteer')}award.jpg`
const deskPath = `${certificateFolder('p-admin')}award.jpg`
const proposed = { ...awardForm, key: 'award00001', fileId: fileIdAt(path) }
const entered = { ...proposed, unitId: 'u-1', personId: 'p-volunteer', fileId: fileIdAt(deskPath) }
const waiting = { awards: [anAward()] }
const kept = { awards: [anAward({ status: 'accepted' })] }
const checking = { awardId: 'aw-1', isAccepted: true, reason: '' }
const changing = { ...awardForm, awardId: 'aw-1', level: 'city' as const, reason: '级别写错了' }
const revoking = { awardId: 'aw-1', reason: '授予单位撤销了' }
const elsewhere = fileIdAt(`${certificateFolder('p-leader')}award.jpg`)
const noPhoto = new TextEncoder().encode('hello')

export const awardRefusals = [
  row('award.submit', {
    code: 'REGISTRATION_REQUIRED',
    why: 'no volunteer',
    as: resident,
    input: { ...proposed, fileId: fileIdAt(`${certificateFolder('p-resident')}award.jpg`) },
  }),
  row('award.submit', { code: 'NOT_IN_UNIT', why: 'far away', as: volunteer, input: { ...proposed, unitId: 'u-9' } }),
  row('award.submit', {
    code: 'AWARD_AHEAD',
    why: 'tomorrow',
    as: volunteer,
    input: { ...proposed, day: '2026-11-22' },
  }),
  row('award.submit', {
    code: 'FILE_NOT_YOURS',
    why: 'another person’s proof',
    as: volunteer,
    input: { ...proposed, fileId: elsewhere },
  }),
  row('award.submit', { code: 'FILE_NOT_FOUND', why: 'never uploaded', as: volunteer, input: proposed }),
  row('award.submit', {
    code: 'FILE_NOT_A_PHOTO',
    why: 'a text file',
    as: volunteer,
    input: proposed,
    files: { [path]: noPhoto },
  }),
  row('award.submit', {
    code: 'PHOTO_HAS_EXIF',
    why: 'tells where it was taken',
    as: volunteer,
    input: proposed,
    files: { [path]: aJpegWithExif() },
  }),
  row('award.enter', { code: 'FORBIDDEN', why: 'the team’s leader', as: leader, input: entered }),
  row('award.enter', {
    code: 'PERSON_NOT_OF_UNIT',
    why: 'in a team of another unit',
    as: admin,
    input: { ...entered, personId: 'p-resident' },
  }),
  row('award.enter', {
    code: 'PERSON_NOT_OF_UNIT',
    why: 'nobody of that id',
    as: admin,
    input: { ...entered, personId: 'p-404' },
  }),
  row('award.enter', { code: 'CHECKS_SELF', why: 'their own', as: admin, input: { ...entered, personId: 'p-admin' } }),
  row('award.enter', { code: 'AWARD_AHEAD', why: 'tomorrow', as: admin, input: { ...entered, day: '2026-11-22' } }),
  row('award.enter', {
    code: 'FILE_NOT_YOURS',
    why: 'another person’s proof',
    as: admin,
    input: { ...entered, fileId: elsewhere },
  }),
  row('award.enter', { code: 'FILE_NOT_FOUND', why: 'never uploaded', as: admin, input: entered }),
  row('award.enter', {
    code: 'FILE_NOT_A_PHOTO',
    why: 'a text file',
    as: admin,
    input: entered,
    files: { [deskPath]: noPhoto },
  }),
  row('award.enter', {
    code: 'PHOTO_HAS_EXIF',
    why: 'tells where it was taken',
    as: admin,
    input: entered,
    files: { [deskPath]: aJpegWithExif() },
  }),
  row('award.ofUnit', { code: 'FORBIDDEN', why: 'no persons for observers', as: observer, input: { unitId: 'u-1' } }),
  row('award.check', { code: 'NOT_FOUND', why: 'no such award', as: admin, input: checking }),
  row('award.check', { code: 'FORBIDDEN', why: 'the team’s leader', as: leader, input: checking, given: waiting }),
  row('award.check', {
    code: 'CHECK_REASON_MISSING',
    why: 'refused without a word',
    as: admin,
    input: { ...checking, isAccepted: false, reason: ' ' },
    given: waiting,
  }),
  row('award.check', {
    code: 'CHECKS_SELF',
    why: 'one’s own',
    as: admin,
    input: checking,
    given: { awards: [anAward({ personId: 'p-admin' })] },
  }),
  row('award.check', {
    code: 'AWARD_MOVED_ON',
    why: 'was revoked before',
    as: admin,
    input: checking,
    given: { awards: [anAward({ status: 'revoked' })] },
  }),
  row('award.check', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: admin,
    input: checking,
    given: waiting,
    meddle: lost('awards'),
  }),
  row('award.change', { code: 'FORBIDDEN', why: 'the person', as: volunteer, input: changing, given: kept }),
  row('award.change', {
    code: 'CHECKS_SELF',
    why: 'one’s own',
    as: admin,
    input: changing,
    given: { awards: [anAward({ personId: 'p-admin', status: 'accepted' })] },
  }),
  row('award.change', { code: 'AWARD_MOVED_ON', why: 'still waits', as: admin, input: changing, given: waiting }),
  row('award.change', {
    code: 'AWARD_AHEAD',
    why: 'tomorrow',
    as: admin,
    input: { ...changing, day: '2026-11-22' },
    given: kept,
  }),
  row('award.change', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: admin,
    input: changing,
    given: kept,
    meddle: lost('awards'),
  }),
  row('award.revoke', { code: 'FORBIDDEN', why: 'the person', as: volunteer, input: revoking, given: kept }),
  row('award.revoke', { code: 'AWARD_MOVED_ON', why: 'still waits', as: admin, input: revoking, given: waiting }),
  row('award.revoke', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: admin,
    input: revoking,
    given: kept,
    meddle: lost('awards'),
  }),
]

const was = { activityId: 'a-1', personIds: ['p-volunteer'], quality: 'good' as const }
const thereWas = { activities: [anActivity()], attendances: [aConfirmedPresence()] }

export const evaluationRefusals = [
  row('evaluation.give', { code: 'NOT_FOUND', why: 'a member', as: volunteer, input: was, given: thereWas }),
  row('evaluation.give', {
    code: 'NOT_FOUND',
    why: 'one of them was not there',
    as: leader,
    input: { ...was, personIds: ['p-volunteer', 'p-rival'] },
    given: thereWas,
  }),
  row('evaluation.give', {
    code: 'EVALUATES_SELF',
    why: 'one’s own service',
    as: leader,
    input: { ...was, personIds: ['p-leader'] },
    given: { activities: [anActivity()], attendances: [aConfirmedPresence({ personId: 'p-leader' })] },
  }),
  row('evaluation.give', {
    code: 'EVALUATION_TOO_EARLY',
    why: 'not confirmed yet',
    as: leader,
    input: was,
    given: { activities: [anActivity()], attendances: [aPresence()] },
  }),
  row('evaluation.give', {
    code: 'EVALUATION_REASON_MISSING',
    why: 'without a word why',
    as: leader,
    input: { ...was, quality: 'poor' },
    given: thereWas,
  }),
  row('evaluation.give', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: leader,
    input: was,
    given: thereWas,
    meddle: lost('attendances'),
  }),
]
