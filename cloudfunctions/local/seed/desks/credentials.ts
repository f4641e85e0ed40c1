import type { Account } from '@shared/contract/account'
import type { Policy } from '@shared/contract/insurance'
import type { Qualification } from '@shared/contract/qualification'
import type { Training, TrainingContent } from '@shared/contract/training'
import { withCredit } from '@shared/domain/credential/credit'
import { checkQualification, maskNumber, submitQualification } from '@shared/domain/credential/qualification'
import { enterTraining } from '@shared/domain/credential/training'
import { settled } from '@shared/domain/report/bucket'
import { addDays, chinaDay, DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { sampleVault } from '../../development-vault'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'

const SESSIONS: readonly (Omit<TrainingContent, 'day'> & { ago: number })[] = [
  {
    kind: 'induction',
    name: '科技志愿者岗前培训',
    content: '怎么和居民说话，什么不能收，照片怎么拍',
    minutes: 180,
    organiser: '沙坪坝区科协',
    ago: 200,
  },
  {
    kind: 'safety',
    name: '入户用电安全培训',
    content: '先断电再看线，登高有人扶，雨天不上梯',
    minutes: 120,
    organiser: '沙坪坝区应急管理局',
    ago: 40,
  },
  {
    kind: 'firstAid',
    name: '心肺复苏和止血',
    content: '按压、人工呼吸、除颤器，每人练一遍',
    minutes: 240,
    organiser: '区红十字会',
    ago: 12,
  },
]

/** 培训 of the sample leader's team; eight people were at each. */
export function buildTrainings(stage: Stage): Training[] {
  const leader = stage.cast.get(personaId('leader'))
  const team = stage.teams.find(({ _id }) => _id === leader.memberships[0]?.teamId)
  if (!team) return []
  const members = stage.cast.membersOf(team).slice(0, 8)

  return SESSIONS.map(({ ago, ...content }, index) => {
    const now = stage.now - ago * DAY_MS
    const entered = enterTraining(
      { trainingId: `tr-${index + 1}`, content: { ...content, day: chinaDay(now) }, team, trainees: members },
      { caller: leader, now },
    )
    if (!entered.ok) throw new Error(entered.code)
    return settled(entered.value)
  })
}

const CERTIFICATES = [
  { word: 'volunteer', kind: 'electrician', name: '低压电工作业证', number: 'T500106198605120021', verdict: true },
  { word: 'volunteer', kind: 'teacher', name: '教师资格证', number: '20165001341000732', verdict: null },
  { word: 'volunteer-2', kind: 'physician', name: '医师资格证书', number: '201450110500106198', verdict: true },
  { word: 'leader', kind: 'fireSafety', name: '消防设施操作员证', number: '1950003000401', verdict: false },
  { word: 'leader', kind: 'electrician', name: '高压电工作业证', number: 'T500106197903070048', verdict: null },
] as const

/** 资格 of the sample people: accepted, refused, and two that wait for the unit. Their picture is still to be saved. */
export const buildQualifications = (stage: Stage): Qualification[] =>
  CERTIFICATES.map(({ word, kind, name, number, verdict }, index) => {
    const caller = stage.cast.get(personaId(word))
    const enteredAt = stage.now - (60 - 10 * index) * DAY_MS
    const form = {
      kind,
      name,
      until: kind === 'physician' || kind === 'teacher' ? null : addDays(chinaDay(stage.now), 400 + 30 * index),
      fileId: '',
      numberSealed: sampleVault.seal(number),
      numberMasked: maskNumber(number),
    }
    const place = { qualificationId: `q-${index + 1}`, unitId: MAIN_UNIT_ID }
    const submitted = submitQualification(form, place, { caller, now: enteredAt })
    if (!submitted.ok) throw new Error(submitted.code)
    return verdict === null ? submitted.value : checked(stage, submitted.value, verdict)
  })

function checked(stage: Stage, qualification: Qualification, isAccepted: boolean): Qualification {
  const by = { caller: stage.cast.get(personaId('unit-admin')), now: qualification.enteredAt + DAY_MS }
  const word = checkQualification(qualification, { isAccepted, reason: isAccepted ? '' : '照片看不清证号，请重拍' }, by)
  if (!word.ok) throw new Error(word.code)
  return word.value
}

/** 保单 of the sample unit and of the leader's team. */
export function buildPolicies(stage: Stage): Policy[] {
  const year = chinaDay(stage.now).slice(0, 4)
  const team = stage.cast.get(personaId('leader')).memberships[0]
  const policy = { rev: 0, unitId: MAIN_UNIT_ID, withdrawnAt: null, enteredById: personaId('unit-admin') }
  return [
    {
      ...policy,
      _id: 'po-1',
      insurer: '人保财险',
      policyNumber: `PICC-${year}-500106-01`,
      from: `${year}-01-01`,
      to: `${Number(year) + 1}-03-31`,
      people: null,
      holderId: MAIN_UNIT_ID,
      holderName: '沙坪坝区科协',
      note: '意外伤害和医疗',
      enteredAt: startOfDay(`${year}-01-05`),
      listKey: dayKey(`${Number(year) + 1}-03-31`, 'po-1'),
    },
    {
      ...policy,
      _id: 'po-2',
      insurer: '太平洋保险',
      policyNumber: `CPIC-${year}-0077`,
      from: `${year}-06-01`,
      to: `${Number(year) + 1}-05-31`,
      people: 40,
      holderId: team?.teamId ?? '',
      holderName: team?.teamName ?? '',
      note: '登高作业另加',
      enteredAt: startOfDay(`${year}-06-01`),
      listKey: dayKey(`${Number(year) + 1}-05-31`, 'po-2'),
    },
  ]
}

/** The accounts with what they were trained in and are qualified for. */
export function withCredentials(
  accounts: readonly Account[],
  trainings: readonly Training[],
  qualifications: readonly Qualification[],
): Account[] {
  const credits = [
    ...trainings.flatMap(({ _id, kind, name, day, traineeIds }) =>
      traineeIds.map((personId) => ({
        personId,
        recordId: _id,
        credential: { of: 'training' as const, recordId: _id, kind, name, day },
      })),
    ),
    ...qualifications.flatMap(({ credits }) => credits),
  ]
  return accounts.map((account) =>
    credits.filter(({ personId }) => personId === account._id).reduce(withCredit, account),
  )
}
