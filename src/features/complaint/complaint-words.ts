import type { ComplaintEntry, ComplaintStatus } from '@shared/contract/complaint'
import { SUBJECT_TEXT } from '@shared/text/complaint-terms'
import type { TagState } from '@/components/tag/tag-states'
import { monthDay } from '@/components/when'

export const COMPLAINT_TAG: Record<ComplaintStatus, TagState> = {
  submitted: 'waiting',
  accepted: 'reviewing',
  answered: 'answer',
  closed: 'done',
}

/** What it is about, as one would say it. */
export const subjectWords = ({ about }: Pick<ComplaintEntry, 'about'>) =>
  about.kind === 'other' ? about.name || '没有写明对象' : `${SUBJECT_TEXT[about.kind]}：${about.name}`

/** 还剩 n 个工作日: what the desk's clock says; empty when it is not the desk's turn. */
export function clockWords({ status, dueDay, daysLeft, isOverdue }: ComplaintEntry): string {
  if (status !== 'submitted' && status !== 'accepted') return ''
  if (dueDay === null) return '答复期限要等节假日安排公布后才能算'
  if (isOverdue) return `已逾期，应在 ${monthDay(dueDay)}前答复`
  if (daysLeft === 0) return '今天是答复的最后一天'
  const left = daysLeft === null ? '' : `还剩 ${daysLeft} 个工作日，`
  return `${left}${monthDay(dueDay)}前答复`
}
