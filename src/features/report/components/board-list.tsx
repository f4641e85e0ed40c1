import type { BoardRow } from '@shared/contract/report-api'
import { REPORT_STATUS_TEXT } from '@shared/text/report'
import { CardList } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { monthDay, whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

const TAG_OF = { none: 'notSent', draft: 'unfinished', submitted: 'sent', returned: 'returned' } as const

/** The units of a month, each with how far it is; a row opens its report. */
export const BoardList = ({ rows, month }: { rows: readonly BoardRow[]; month: string }) =>
  rows.length === 0 ? (
    <Empty title="没有这样的单位" />
  ) : (
    <CardList>
      {rows.map((row) => (
        <Row
          key={row.unitId}
          title={row.name}
          note={noteOf(row)}
          trailing={<Tag state={TAG_OF[row.status]}>{REPORT_STATUS_TEXT[row.status]}</Tag>}
          onClick={() => void go('report', { unitId: row.unitId, month })}
        />
      ))}
    </CardList>
  )

const noteOf = ({ submittedAt, isLate, activities, deadline }: BoardRow) =>
  submittedAt === null
    ? `${monthDay(deadline)} 24:00 前交`
    : `${whenWord(submittedAt, now())}提交${isLate ? '，迟交' : ''}，${activities ?? 0} 场活动`
