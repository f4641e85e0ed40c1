import type { AuditView } from '@shared/contract/audit'
import { auditAbout, auditWord } from '@shared/text/audit'
import { Row } from '@/components/row/row'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'

/** One entry of the audit trail: who did what to whom, when and why. */
export const AuditRow = ({ entry: { byName, subjectName, action, about, note, at } }: { entry: AuditView }) => (
  <Row
    isTop
    icon="edit"
    title={[auditWord(action), subjectName, auditAbout(about)].filter(Boolean).join(' · ')}
    note={[byName || '已注销的人', whenWord(at, now())].join('，')}
    {...(note ? { children: note } : {})}
  />
)
