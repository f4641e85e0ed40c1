import type { TransferState } from '@shared/contract/record-transfer'

/** How far the records of an activity, or of one person, have come. */
export const TRANSFER_STATE_TEXT: Record<TransferState, string> = {
  waiting: '待转出',
  sent: '已转出',
  confirmed: '已入库',
  refused: '有退回',
  again: '要重转',
}
