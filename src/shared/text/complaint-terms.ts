import type { ComplaintKind, ComplaintStatus, ComplaintStep, SubjectKind } from '@shared/contract/complaint'

export const COMPLAINT_KIND_TEXT: Record<ComplaintKind, string> = {
  manner: '态度不好',
  safety: '不安全',
  hours: '时长或记录不对',
  privacy: '泄露个人信息',
  money: '收钱或推销',
  promise: '说好的没做到',
  other: '其他',
}

export const COMPLAINT_STATUS_TEXT: Record<ComplaintStatus, string> = {
  submitted: '待受理',
  accepted: '已受理',
  answered: '已答复',
  closed: '已办结',
}

export const SUBJECT_TEXT: Record<SubjectKind, string> = {
  person: '人',
  team: '队伍',
  activity: '活动',
  order: '点单',
  photo: '照片',
  other: '其他',
}

export const COMPLAINT_STEP_TEXT: Record<ComplaintStep['step'], string> = {
  filed: '投诉已提交',
  accepted: '已受理',
  answered: '已答复',
  reopened: '再次反映',
  escalated: '逾期没答复，转到上一级',
  closed: '已办结',
}
