import type { TransferState } from '@shared/contract/record-transfer'
import { TRANSFER_STATE_TEXT } from '@shared/text/record-transfer'
import { Tag } from '@/components/tag/tag'

const TAG_OF = {
  waiting: 'notSent',
  sent: 'reviewing',
  confirmed: 'sent',
  refused: 'returned',
  again: 'unfinished',
} as const

/** How far a record has come, in a word and a mark. */
export const StateTag = ({ state }: { state: TransferState }) => (
  <Tag state={TAG_OF[state]}>{TRANSFER_STATE_TEXT[state]}</Tag>
)
