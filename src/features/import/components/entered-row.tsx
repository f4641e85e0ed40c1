import type { Output } from '@shared/contract/api'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { fullDay } from '@/components/when'
import { monthWord } from '../month-word'

type Entered = Output<'platform.list'>['items'][number]

/** One month that was entered: by whom, when, and whether the report has taken it. */
export const EnteredRow = ({ entered, onOpen }: { entered: Entered; onOpen: () => void }) => (
  <Row
    icon="calendar"
    title={monthWord(entered.month)}
    note={`${entered.enteredByName}，${fullDay(entered.enteredAt)}填`}
    onClick={onOpen}
  >
    {entered.isFrozen && <Tag state="sent">已报送</Tag>}
  </Row>
)
