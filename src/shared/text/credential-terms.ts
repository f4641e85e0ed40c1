import type { Gate, GateMiss, QualificationKind, TrainingKind } from '@shared/contract/credential'
import type { Insurance, PolicyView } from '@shared/contract/insurance'

export const TRAINING_KIND_TEXT: Record<TrainingKind, string> = {
  induction: '岗前培训',
  safety: '安全培训',
  firstAid: '急救培训',
  skill: '业务培训',
  speaking: '宣讲培训',
  other: '其他培训',
}

export const QUALIFICATION_KIND_TEXT: Record<QualificationKind, string> = {
  physician: '医师',
  nurse: '护士',
  electrician: '电工',
  fireSafety: '消防',
  teacher: '教师',
  agronomist: '农艺师',
  chemicals: '危险化学品',
  other: '其他',
}

export const QUALIFICATION_STATUS_TEXT = { submitted: '待审核', accepted: '已认可', refused: '未认可' } as const

export const POLICY_STATE_TEXT: Record<PolicyView['state'], string> = {
  ahead: '还没开始',
  valid: '有效',
  expired: '已到期',
  withdrawn: '已停用',
}

/** 报名条件 one by one, in words, each under what would be missed. */
export const gateWords = ({ training, qualification, minimumAge }: Gate): { miss: GateMiss; words: string }[] => [
  ...(training
    ? [{ miss: 'training' as const, words: `参加过${training.name || TRAINING_KIND_TEXT[training.kind]}` }]
    : []),
  ...(qualification
    ? [{ miss: 'qualification' as const, words: `有已认可的${QUALIFICATION_KIND_TEXT[qualification]}资格` }]
    : []),
  ...(minimumAge === null ? [] : [{ miss: 'age' as const, words: `年满 ${minimumAge} 周岁` }]),
]

/** A policy in one line: who insures, from when to when, and how many. */
export const policyWords = ({ insurer, from, to, people }: Insurance): string =>
  `${insurer}，${from} 到 ${to}，${people === null ? '保所有志愿者' : `保 ${people} 人`}`
