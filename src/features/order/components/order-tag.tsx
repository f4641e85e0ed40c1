import type { OrderStatus } from '@shared/contract/order'
import { ORDER_STATUS_TEXT } from '@shared/text/terms'
import { Tag } from '@/components/tag/tag'
import { ORDER_TAG } from '../order-words'

type Props = { status: OrderStatus; isMine?: boolean | undefined }

/** Where an order stands; what waits for the asker says so. */
export const OrderTag = ({ status, isMine }: Props) =>
  isMine && status === 'delivered' ? (
    <Tag state="answer">等您评一评</Tag>
  ) : (
    <Tag state={ORDER_TAG[status]}>{ORDER_STATUS_TEXT[status]}</Tag>
  )
