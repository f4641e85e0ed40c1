import { certificateFolder } from '@shared/domain/credential/qualification'
import { people } from '../../builders/city'
import { aPolicy, aQualification, aTraining } from '../../builders/credential'
import { aJpegWithExif, fileIdAt } from '../../builders/photo'
import { lost, row } from './case'

const { volunteer, leader, rival, admin, resident, observer } = people

const training = {
  key: 'training01',
  teamId: 't-1',
  personIds: ['p-volunteer'],
  kind: 'safety' as const,
  name: '登高安全培训',
  content: '梯子怎么架',
  minutes: 120,
  organiser: '区应急局',
  day: '2026-11-20',
}
const entered = { trainings: [aTraining()] }
const voiding = { trainingId: 'tr-1', personId: 'p-volunteer', reason: '那天没来' }

export const trainingRefusals = [
  row('training.enter', { code: 'FORBIDDEN', why: 'another team’s leader', as: rival, input: training }),
  row('training.enter', { code: 'NOT_FOUND', why: 'no such team', as: leader, input: { ...training, teamId: 't-x' } }),
  row('training.enter', {
    code: 'NOT_A_MEMBER',
    why: 'one of them is in another team',
    as: leader,
    input: { ...training, personIds: ['p-volunteer', 'p-rival'] },
  }),
  row('training.enter', {
    code: 'NOT_A_MEMBER',
    why: 'one of them does not exist',
    as: leader,
    input: { ...training, personIds: ['p-volunteer', 'p-nobody'] },
  }),
  row('training.enter', {
    code: 'TRAINING_AHEAD',
    why: 'has not been held yet',
    as: leader,
    input: { ...training, day: '2026-11-22' },
  }),
  row('training.void', { code: 'FORBIDDEN', why: 'a trainee', as: volunteer, input: voiding, given: entered }),
  row('training.void', {
    code: 'NOT_FOUND',
    why: 'was not there',
    as: leader,
    input: { ...voiding, personId: 'p-rival' },
    given: entered,
  }),
  row('training.void', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: voiding,
    given: entered,
    meddle: lost('trainings'),
  }),
  row('training.ofTeam', { code: 'FORBIDDEN', why: 'a member', as: volunteer, input: { teamId: 't-1' } }),
]

const path = `${certificateFolder('p-volunteer')}1.jpg`
const certificate = {
  key: 'qualified1',
  kind: 'electrician',
  name: '低压电工作业证',
  number: 'T500106199001012345',
  until: '2027-06-30',
  fileId: fileIdAt(path),
} as const
const submitted = { qualifications: [aQualification()] }
const checking = { qualificationId: 'q-1', isAccepted: true, reason: '' }

export const qualificationRefusals = [
  row('qualification.submit', {
    code: 'REGISTRATION_REQUIRED',
    why: 'no volunteer',
    as: resident,
    input: { ...certificate, fileId: fileIdAt(`${certificateFolder('p-resident')}1.jpg`) },
  }),
  row('qualification.submit', {
    code: 'NOT_IN_UNIT',
    why: 'a unit far away',
    as: volunteer,
    input: { ...certificate, unitId: 'u-9' },
  }),
  row('qualification.submit', {
    code: 'QUALIFICATION_EXPIRED',
    why: 'ended yesterday',
    as: volunteer,
    input: { ...certificate, until: '2026-11-20' },
  }),
  row('qualification.submit', {
    code: 'FILE_NOT_YOURS',
    why: 'another person’s certificate',
    as: volunteer,
    input: { ...certificate, fileId: fileIdAt(`${certificateFolder('p-leader')}1.jpg`) },
  }),
  row('qualification.submit', { code: 'FILE_NOT_FOUND', why: 'never uploaded', as: volunteer, input: certificate }),
  row('qualification.submit', {
    code: 'FILE_NOT_A_PHOTO',
    why: 'a text file',
    as: volunteer,
    input: certificate,
    files: { [path]: new TextEncoder().encode('hello') },
  }),
  row('qualification.submit', {
    code: 'PHOTO_HAS_EXIF',
    why: 'tells where it was taken',
    as: volunteer,
    input: certificate,
    files: { [path]: aJpegWithExif() },
  }),
  row('qualification.ofUnit', {
    code: 'FORBIDDEN',
    why: 'observers see no persons',
    as: observer,
    input: { unitId: 'u-1' },
  }),
  row('qualification.check', {
    code: 'FORBIDDEN',
    why: 'the team’s leader',
    as: leader,
    input: checking,
    given: submitted,
  }),
  row('qualification.check', {
    code: 'CHECK_REASON_MISSING',
    why: 'refused without a word',
    as: admin,
    input: { ...checking, isAccepted: false, reason: ' ' },
    given: submitted,
  }),
  row('qualification.check', {
    code: 'CHECKS_SELF',
    why: 'one’s own',
    as: admin,
    input: checking,
    given: { qualifications: [aQualification({ personId: 'p-admin' })] },
  }),
  row('qualification.check', {
    code: 'QUALIFICATION_CHECKED',
    why: 'was refused before',
    as: admin,
    input: checking,
    given: { qualifications: [aQualification({ status: 'refused', reason: '看不清' })] },
  }),
  row('qualification.check', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: admin,
    input: checking,
    given: submitted,
    meddle: lost('qualifications'),
  }),
]

const policy = { insurer: '人保财险', policyNumber: 'PICC-0001', from: '2026-11-01', to: '2026-12-31', people: 50 }
const added = { ...policy, key: 'insured001', unitId: 'u-1' }

export const insuranceRefusals = [
  row('insurance.add', { code: 'FORBIDDEN', why: 'a leader does not insure the unit', as: leader, input: added }),
  row('insurance.add', {
    code: 'NOT_FOUND',
    why: 'the team is another unit’s',
    as: admin,
    input: { ...added, teamId: 't-9' },
  }),
  row('insurance.add', {
    code: 'POLICY_DATES',
    why: 'ends before it begins',
    as: admin,
    input: { ...added, to: '2026-10-01' },
  }),
  row('insurance.add', {
    code: 'POLICY_DATES',
    why: 'is over',
    as: admin,
    input: { ...added, from: '2026-01-01', to: '2026-11-20' },
  }),
  row('insurance.list', { code: 'FORBIDDEN', why: 'leads nothing', as: volunteer, input: { unitId: 'u-1' } }),
  row('insurance.withdraw', {
    code: 'FORBIDDEN',
    why: 'the unit’s own',
    as: leader,
    input: { policyId: 'po-1' },
    given: { policies: [aPolicy()] },
  }),
  row('insurance.withdraw', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    as: admin,
    input: { policyId: 'po-1' },
    given: { policies: [aPolicy()] },
    meddle: lost('policies'),
  }),
]
