import type { OrderStatus } from '@shared/contract/order'
import { ORDER_STATUS_TEXT } from '@shared/text/order-terms'
import { Tag } from '@/components/tag/tag'
import { ORDER_TAG } from '../order-words'

type Props = { status: OrderStatus; isMine?: boolean | undefined }

/** Where an order stands; what waits for the asker says so. */
export function OrderTag({ status, isMine }: Props) {
  const asking = isMine ? ASKING[status] : undefined
  return asking ? <Tag state="answer">{asking}</Tag> : <Tag state={ORDER_TAG[status]}>{ORDER_STATUS_TEXT[status]}</Tag>
}

const ASKING: Partial<Record<OrderStatus, string>> = { delivered: '等您评一评', countered: '等您回话' }
