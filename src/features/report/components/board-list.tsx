import type { BoardRow } from '@shared/contract/report-api'
import { REPORT_STATUS_TEXT } from '@shared/text/report'
import { CardList } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { monthDay, whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { RemindButton } from './remind-button'

const TAG_OF = { none: 'notSent', draft: 'unfinished', submitted: 'sent', returned: 'returned' } as const

type Props = { rows: readonly BoardRow[]; month: string; reminds: boolean }

/** The units of a month, each with how far it is; a row opens its report, and who owes it is reminded in one tap. */
export const BoardList = ({ rows, month, reminds }: Props) =>
  rows.length === 0 ? (
    <Empty title="没有这样的单位" />
  ) : (
    <CardList>
      {rows.map((row) => (
        <Row
          key={row.unitId}
          title={row.name}
          note={noteOf(row)}
          trailing={
            <>
              <Tag state={TAG_OF[row.status]}>{REPORT_STATUS_TEXT[row.status]}</Tag>
              {reminds && row.status !== 'submitted' && <RemindButton row={row} month={month} />}
            </>
          }
          onClick={() => void go('report', { unitId: row.unitId, month })}
        />
      ))}
    </CardList>
  )

const noteOf = (row: BoardRow) =>
  row.submittedAt === null
    ? [`${monthDay(row.deadline)} 24:00 前交`, row.remindedOn && `${monthDay(row.remindedOn)}提醒过`]
        .filter(Boolean)
        .join('，')
    : `${whenWord(row.submittedAt, now())}提交${row.isLate ? '，迟交' : ''}，${row.activities ?? 0} 场活动`
