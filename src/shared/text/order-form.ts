import type { OrderWish } from '@shared/contract/order'

/** What is said at a field of the order form that is not filled in right. */
export const WISH_ERROR_TEXT: Record<keyof OrderWish, string> = {
  kind: '请重新打开点单页',
  topic: '请选一样，说不清就选最后一样',
  need: '请用一句话说说想请人讲什么，最多 200 字',
  day: '请选今天或以后的一天',
  partOfDay: '请选上午、下午，或者都行',
  areaId: '请先选街道或乡镇',
  place: '请写清在哪里，2 到 60 个字',
  headCount: '人数要在 1 到 5000 之间',
  risks: '最多 100 个字',
  contactName: '请填联系人的姓名',
  phone: '手机号是 11 位数字，请检查',
}
