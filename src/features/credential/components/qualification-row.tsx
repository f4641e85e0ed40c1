import type { QualificationView } from '@shared/contract/qualification'
import { QUALIFICATION_KIND_TEXT, QUALIFICATION_STATUS_TEXT } from '@shared/text/credential-terms'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'

const TAGS: Record<QualificationView['status'], TagState> = {
  submitted: 'reviewing',
  accepted: 'approved',
  refused: 'refused',
}

/** 有效到 …, or for life. */
export const untilWords = ({ until, isExpired }: QualificationView) => {
  if (until === null) return '长期有效'
  return isExpired ? `${until} 已过期` : `有效到 ${until}`
}

export const QualificationTag = ({ qualification: { status, isExpired } }: { qualification: QualificationView }) =>
  isExpired && status === 'accepted' ? (
    <Tag state="refused">已过期</Tag>
  ) : (
    <Tag state={TAGS[status]}>{QUALIFICATION_STATUS_TEXT[status]}</Tag>
  )

/** One of my own qualifications, and what the unit said of it. */
export const QualificationRow = ({ qualification }: { qualification: QualificationView }) => {
  const { kind, name, numberMasked, reason } = qualification

  return (
    <Row
      isTop
      title={name}
      note={`${QUALIFICATION_KIND_TEXT[kind]}，证号 ${numberMasked}，${untilWords(qualification)}`}
      warn={reason ? `没有认可：${reason}` : undefined}
      value={<QualificationTag qualification={qualification} />}
    />
  )
}
