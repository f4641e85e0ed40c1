import { closeDue } from '@/components/close-due'
import { Card, CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { SectionHead } from '@/components/section-head/section-head'
import { useHolidays } from '@/hooks/use-holidays'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { RecordRow } from './records-table'

const SHOWN = 3

type Group = { unitId: string } | { teamId: string }

/** 待结项 of one unit or team, as far as a first look needs. The oldest waits longest, so it stands first. */
export function ToClose({ group }: { group: Group }) {
  const query = useQuery('activity.list', { ...group, when: 'toClose' })
  const items = query.value?.items ?? []
  const calendar = useHolidays(items)
  const count = query.value?.nextCursor ? `${items.length} 多场` : `${items.length} 场`
  const openAll = () => void go('records', { ...group, state: 'toClose' })

  return (
    <>
      <SectionHead
        title="等结项的活动"
        note={query.value && items.length <= SHOWN ? count : undefined}
        more={items.length > SHOWN ? `全部 ${count}` : undefined}
        onMore={openAll}
      />
      <Loaded query={query} saying="正在看哪些活动等结项" shape="list">
        {({ items: found }) =>
          found.length === 0 ? (
            <Card>都结项了，没有等着的。</Card>
          ) : (
            <CardList>
              {[...found]
                .sort((a, b) => a.endsAt - b.endsAt)
                .slice(0, SHOWN)
                .map((activity) => (
                  <RecordRow key={activity._id} activity={activity} warn={closeDue(activity, now(), calendar)} />
                ))}
            </CardList>
          )
        }
      </Loaded>
    </>
  )
}
