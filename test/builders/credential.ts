import { Qualification } from '@shared/contract/qualification'
import { Training } from '@shared/contract/training'
import type { Credential } from '@shared/contract/credential'
import { Policy } from '@shared/contract/insurance'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { days, NOW } from './clock'
import { fileIdAt } from './photo'
import { vault } from './vault'

/** 培训 of the volunteer and the leader in the first team, entered by the leader. */
export const aTraining = (wish: Partial<Training> = {}): Training => {
  const { _id = 'tr-1', day = '2026-11-01', trainees = TRAINEES } = wish
  return Training.parse({
    _id,
    rev: 0,
    kind: 'safety',
    name: '登高安全培训',
    content: '梯子怎么架，谁来扶，下雨不上',
    minutes: 120,
    organiser: '沙坪坝区应急管理局',
    day,
    teamId: 't-1',
    teamName: '红岩科普队',
    unitId: 'u-1',
    trainees,
    traineeIds: trainees.map(({ personId }) => personId),
    voids: [],
    enteredById: 'p-leader',
    enteredByName: '陈队长',
    enteredAt: NOW - days(10),
    listKey: dayKey(day, _id),
    ...wish,
  })
}

const TRAINEES = [
  { personId: 'p-volunteer', name: '李志愿' },
  { personId: 'p-leader', name: '陈队长' },
]

/** 资格 of the volunteer, an electrician, waiting for the first unit's word. */
export const aQualification = (wish: Partial<Qualification> = {}): Qualification => {
  const { _id = 'q-1', personId = 'p-volunteer', enteredAt = NOW - days(2) } = wish
  return Qualification.parse({
    _id,
    rev: 0,
    personId,
    personName: '李志愿',
    unitId: 'u-1',
    kind: 'electrician',
    name: '低压电工作业证',
    numberSealed: vault.seal('T50010619900101002345'),
    numberMasked: '**************2345',
    until: '2027-06-30',
    fileId: fileIdAt(`${certificateFolder(personId)}1.jpg`),
    status: 'submitted',
    reason: '',
    checkedById: null,
    checkedAt: null,
    enteredAt,
    listKey: listKey(enteredAt, _id),
    ...wish,
  })
}

/** 保单 of the first unit, for everybody, this year and half of the next. */
export const aPolicy = (wish: Partial<Policy> = {}): Policy => {
  const { _id = 'po-1', to = '2027-06-30' } = wish
  return Policy.parse({
    _id,
    rev: 0,
    insurer: '人保财险',
    policyNumber: 'PICC-2026-0001',
    from: '2026-01-01',
    to,
    people: null,
    holderId: 'u-1',
    holderName: '沙坪坝区科协',
    unitId: 'u-1',
    note: '',
    withdrawnAt: null,
    enteredById: 'p-admin',
    enteredAt: NOW - days(30),
    listKey: dayKey(to, _id),
    ...wish,
  })
}

export const aTrainingCredential = (wish: Partial<Extract<Credential, { of: 'training' }>> = {}): Credential => ({
  of: 'training',
  recordId: 'tr-1',
  kind: 'safety',
  name: '登高安全培训',
  day: '2026-11-01',
  ...wish,
})

export const aQualificationCredential = (
  wish: Partial<Extract<Credential, { of: 'qualification' }>> = {},
): Credential => ({ of: 'qualification', recordId: 'q-1', kind: 'electrician', until: '2027-06-30', ...wish })
