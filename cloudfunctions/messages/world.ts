import type { Notice, Templates } from '@shared/contract/notice'
import type { Wechat } from '@cloud/gateways/wechat'
import type { World } from '@cloud/aggregation/world'

/** What sending needs besides the store and the clock. */
export type PushWorld = World & {
  wechat: Wechat
  templates: Templates
  /** What a notice says, by its kind. */
  sentences: Record<Notice['kind'], string>
}
