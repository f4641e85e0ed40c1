import type { AnomalyEvidence, AnomalyRule, AnomalyStatus } from '@shared/contract/anomaly'
import type { CorrectionStatus } from '@shared/contract/correction'
import { distanceWord } from './distance'

export const ANOMALY_RULE_TEXT: Record<AnomalyRule, string> = {
  twoPlaces: '同一时间在两处',
  longDay: '一天超过 8 小时',
  typedEarly: '刚发活动就录时长',
  alikeMinutes: '全队时长一样',
  alikeSteps: '全队同时签到签退',
  noSiteEvidence: '现场没有凭据',
  bySelf: '自己给自己证明',
  postedLate: '活动临时补发',
  wrongClock: '手机时间错得多',
  unheardPhone: '签到时间无从核对',
  farAway: '离场地太远',
}

export const ANOMALY_STATUS_TEXT: Record<AnomalyStatus, string> = {
  open: '待处理',
  fine: '没有问题',
  voided: '已作废',
  gone: '已消失',
}

export const CORRECTION_STATUS_TEXT: Record<CorrectionStatus, string> = {
  asked: '待答复',
  proposed: '待队外核实',
  done: '已更正',
  refused: '未更正',
}

/** What was seen, in a sentence. Hours are shown, minutes are kept. */
export const ANOMALY_SENTENCE: Record<AnomalyRule, (evidence: AnomalyEvidence) => string> = {
  twoPlaces: ({ title = '', minutes = 0 }) => `与“${title}”重叠 ${lengthWord(minutes)}，后到的这一场记在这里`,
  longDay: ({ minutes = 0 }) => `到这一场为止，当天一共 ${lengthWord(minutes)}`,
  typedEarly: ({ minutes = 0 }) => `活动写下来 3 小时以内就手工录了时长，最长 ${lengthWord(minutes)}`,
  alikeMinutes: ({ minutes = 0 }) => `时长都是 ${lengthWord(minutes)}`,
  alikeSteps: () => '都在同一个半分钟里签到，又在同一个半分钟里签退',
  noSiteEvidence: () => '没有照片，也没有人扫码签到',
  bySelf: () => '本人录入或确认了自己的时长，或者录入和确认是同一个人',
  postedLate: () => '活动快开始或已经开始才发布',
  wrongClock: ({ minutes = 0 }) => `没网时用的签到码，手机时间错了 ${lengthWord(minutes)}`,
  unheardPhone: () => '没网时用的签到码，手机上没有和云端对过时间的记录，几点用的只有手机自己说',
  farAway: ({ meters = 0 }) => `签到或签退时，手机说离场地 ${distanceWord(meters)}`,
}

const lengthWord = (minutes: number) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && `${hours} 小时`, (rest > 0 || hours === 0) && `${rest} 分钟`].filter(Boolean).join(' ')
}
