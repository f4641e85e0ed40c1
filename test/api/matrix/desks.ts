import { certificateFolder } from '@shared/domain/credential/qualification'
import { aComplaint, anAnsweredComplaint } from '../../builders/complaint'
import { aPolicy, aQualification, aTraining } from '../../builders/credential'
import { aJpeg, fileIdAt } from '../../builders/photo'
import { RUNNERS } from './activity'
import { EVERYONE, EVERYONE_BUT_STATE, NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const SELF_ONLY: Cells = { ...NO_ONE, self: 'y' }
const ofSelf = { complainantId: 'p-self', accusedIds: [], accusedTeamIds: ['t-1'] }
const filed = { complaints: [aComplaint(ofSelf)] }
const answered = { complaints: [anAnsweredComplaint(ofSelf)] }
const CP1 = { complaintId: 'cp-1' }
const certificateOf = (personId: string) => `${certificateFolder(personId)}1.jpg`
const insured = { insurer: '人保财险', policyNumber: 'PICC-0001', from: '2026-11-01', to: '2026-12-31', people: null }

export const deskRows = {
  'training.enter': [
    {
      what: 'for a member of a team',
      input: {
        key: 'training01',
        teamId: 't-1',
        personIds: ['p-volunteer'],
        kind: 'safety',
        name: '登高安全培训',
        content: '梯子怎么架',
        minutes: 120,
        organiser: '区应急局',
        day: '2026-11-20',
      },
      cells: RUNNERS,
    },
  ],
  'training.void': [
    {
      what: 'one of a team',
      input: { trainingId: 'tr-1', personId: 'p-volunteer', reason: '那天没来' },
      given: { trainings: [aTraining()] },
      cells: RUNNERS,
    },
  ],
  'training.ofTeam': [
    { what: 'of a team', input: { teamId: 't-1' }, given: { trainings: [aTraining()] }, cells: RUNNERS },
  ],
  'training.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
  'qualification.submit': [
    {
      what: 'my own',
      input: ({ _id }) => ({
        key: 'qualified1',
        kind: 'electrician',
        name: '低压电工作业证',
        number: 'T500106199001012345',
        until: null,
        fileId: fileIdAt(certificateOf(_id)),
      }),
      files: ({ _id }) => ({ [certificateOf(_id)]: aJpeg() }),
      state: 'REGISTRATION_REQUIRED',
      cells: { ...EVERYONE_BUT_STATE, volunteer: 'y', self: 'y', member: 'yyy', teamAdmin: 'yyy', leader: 'yyy' },
    },
  ],
  'qualification.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
  'qualification.ofUnit': [
    {
      what: 'those of a unit',
      input: { unitId: 'u-1' },
      given: { qualifications: [aQualification({ personId: 'p-self' })] },
      cells: UNIT,
    },
  ],
  'qualification.check': [
    {
      what: 'one of a unit',
      input: { qualificationId: 'q-1', isAccepted: true, reason: '' },
      given: { qualifications: [aQualification({ personId: 'p-self' })] },
      cells: UNIT,
    },
  ],
  'insurance.add': [
    { what: 'for a unit', input: { ...insured, key: 'insured001', unitId: 'u-1' }, cells: UNIT },
    { what: 'for a team', input: { ...insured, key: 'insured001', unitId: 'u-1', teamId: 't-1' }, cells: RUNNERS },
  ],
  'insurance.list': [
    {
      what: 'of a unit',
      input: { unitId: 'u-1' },
      given: { policies: [aPolicy()] },
      cells: { ...UNIT, teamAdmin: 'yy-', leader: 'yy-' },
    },
  ],
  'insurance.withdraw': [
    { what: 'of a unit', input: { policyId: 'po-1' }, given: { policies: [aPolicy()] }, cells: UNIT },
    {
      what: 'of a team',
      input: { policyId: 'po-1' },
      given: { policies: [aPolicy({ holderId: 't-1' })] },
      cells: RUNNERS,
    },
  ],
  'complaint.file': [
    {
      what: 'about a team',
      input: {
        key: 'complain01',
        about: { kind: 'team', id: 't-1', name: '' },
        kind: 'manner',
        text: '来了以后没有人招呼，问了也不答。',
        isAnonymous: true,
      },
      cells: EVERYONE,
    },
  ],
  'complaint.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
  'complaint.get': [
    { what: 'at a unit', input: CP1, given: filed, cells: { ...UNIT, self: 'y' } },
    {
      what: 'at the city',
      input: CP1,
      given: { complaints: [aComplaint({ ...ofSelf, deskUnitId: 'u-city', deskName: '市科协' })] },
      cells: { ...NO_ONE, self: 'y', cityAdmin: 'y' },
    },
  ],
  'complaint.desk': [{ what: 'of a unit', input: { unitId: 'u-1' }, given: filed, cells: UNIT }],
  'complaint.accept': [{ what: 'at a unit', input: CP1, given: filed, cells: UNIT }],
  'complaint.answer': [
    { what: 'at a unit', input: { ...CP1, answer: '已经查明，时长补记了一小时。' }, given: filed, cells: UNIT },
  ],
  'complaint.close': [{ what: 'my own', input: CP1, given: answered, cells: SELF_ONLY }],
  'complaint.reopen': [
    { what: 'my own', input: { ...CP1, reason: '还是没有改过来' }, given: answered, cells: SELF_ONLY },
  ],
} satisfies Partial<Matrix>
