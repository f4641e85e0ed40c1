import type { ComplaintEntry } from '@shared/contract/complaint'
import { COMPLAINT_KIND_TEXT, COMPLAINT_STATUS_TEXT } from '@shared/text/complaint-terms'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { fullDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { clockWords, COMPLAINT_TAG, subjectWords } from '../complaint-words'

/** One line of a list of complaints: what it is about, where it stands, how long is left. */
export function ComplaintRow({ complaint }: { complaint: ComplaintEntry }) {
  const { _id, kind, status, filedAt, isOverdue, wasReopened } = complaint
  const clock = clockWords(complaint)

  return (
    <Row
      title={subjectWords(complaint)}
      note={`${COMPLAINT_KIND_TEXT[kind]}，${fullDay(filedAt)}${wasReopened ? '，再次反映' : ''}${isOverdue || !clock ? '' : `，${clock}`}`}
      warn={isOverdue ? clock : undefined}
      value={<Tag state={COMPLAINT_TAG[status]}>{COMPLAINT_STATUS_TEXT[status]}</Tag>}
      onClick={() => void go('complaint', { complaintId: _id })}
    />
  )
}
