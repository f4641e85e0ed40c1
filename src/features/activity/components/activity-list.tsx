import type { ActivityEntry } from '@shared/contract/activity'
import { Empty } from '@/components/empty/empty'
import { PagedList, type Paged } from '@/components/paged-list/paged-list'
import { goTab } from '@/platform/navigate'
import { ActivityRow } from './activity-row'

type Props = {
  list: Paged<ActivityEntry>
  empty: { title: string; note?: string }
  /** Where to go from nothing; usually asking for a service. */
  action?: { label: string; onClick: () => void } | undefined
  /** Another way on. */
  onOther?: { label: string; onClick: () => void } | undefined
}

const TO_ORDER = { label: '我要点单', onClick: () => void goTab('order') }

/** Activities as rows of one card, with what to do where there are none. */
export const ActivityList = ({ list, empty, action = TO_ORDER, onOther }: Props) => (
  <PagedList
    list={list}
    saying="正在找活动"
    keyOf={(activity) => activity._id}
    empty={<Empty title={empty.title} note={empty.note} action={action} other={onOther} />}
  >
    {(activity) => <ActivityRow activity={activity} />}
  </PagedList>
)
