import { OrderWish, type OrderTopic, type PartOfDay } from '@shared/contract/order'
import { WISH_ERROR_TEXT } from '@shared/text/order-form'

/** 点单: the three answers while they are being given. */
export type WishDraft = {
  topic: OrderTopic | undefined
  need: string
  day: string
  partOfDay: PartOfDay
  street: { id: string; name: string } | null
  /** The community, or the street itself where nobody knows which community it is. */
  areaId: string
  place: string
  headCount: number
  risks: string
  contactName: string
  phone: string
  /** Typed in at a station for a resident. */
  isForOthers: boolean
  /** 从菜单点的: what it is made from. */
  offering: { id: string; title: string; teamName: string } | null
  /** 想听的讲稿. */
  script: { id: string; title: string } | null
}

/** Heads are guessed in fives. */
export const HEADS_PER_STEP = 5

export type WishField = keyof typeof WISH_ERROR_TEXT
export type WishErrors = Partial<Record<WishField, string>>

/** The questions, one a screen, and the fields each one asks for. */
export const QUESTIONS = [
  { title: '您想请人来讲什么？', next: '什么时候来', fields: ['topic', 'need'] },
  {
    title: '什么时候，到哪里来？',
    next: '打给谁',
    fields: ['day', 'partOfDay', 'areaId', 'place', 'headCount', 'risks'],
  },
  { title: '到时候打电话给谁？', next: '', fields: ['contactName', 'phone'] },
] as const satisfies readonly { title: string; next: string; fields: readonly WishField[] }[]

/** What is wrong in some fields, by the contract's own schema. */
export function wishErrors(draft: WishDraft, fields: readonly WishField[], today: string): WishErrors {
  return Object.fromEntries(
    fields.filter((field) => !isRight(draft, field, today)).map((field) => [field, WISH_ERROR_TEXT[field]]),
  )
}

function isRight(draft: WishDraft, field: WishField, today: string) {
  if (field === 'kind') return true
  if (field === 'day' && draft.day < today) return false
  if (field === 'need' && draft.topic === 'other' && draft.need.trim().length < 2) return false
  return OrderWish.shape[field].safeParse(draft[field]).success
}

/** The draft as it is sent; null while a question has no answer. */
export function wishOf(draft: WishDraft): OrderWish | null {
  const kind = draft.topic === 'other' ? 'invitation' : 'menu'
  const parsed = OrderWish.safeParse({ ...draft, kind })
  return parsed.success ? parsed.data : null
}
