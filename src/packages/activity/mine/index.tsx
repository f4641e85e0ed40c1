import { useState } from 'react'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { ActivityList } from '@/features/activity/components/activity-list'
import { NoRecords } from '@/features/attendance/components/no-records'
import { RecordRow } from '@/features/attendance/components/record-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, goTab } from '@/platform/navigate'

const TABS = [
  { id: 'upcoming', label: '还没去的' },
  { id: 'past', label: '去过的' },
] as const
type TabId = (typeof TABS)[number]['id']

/** 我的活动: what I signed up for, and where I have been. */
export default function MyActivitiesPage() {
  const [tab, setTab] = useState<TabId>('upcoming')

  return (
    <Page>
      <Tabs label="哪些活动" items={TABS} value={tab} onChange={setTab} />
      {tab === 'upcoming' ? <Upcoming /> : <Past />}
    </Page>
  )
}

function Upcoming() {
  const list = usePagedList('attendance.upcoming', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <ActivityList
      list={list}
      empty={{ title: '您还没有报名的活动' }}
      onOther={{ label: '看看近期的活动', onClick: () => void goTab('activity') }}
    />
  )
}

function Past() {
  const list = usePagedList('attendance.mine', {})
  useListGestures(list)

  return (
    <PagedList list={list} saying="正在取您的记录" keyOf={(record) => record._id} empty={<NoRecords />}>
      {(record) => (
        <RecordRow record={record} onOpen={() => void go('activityDetail', { activityId: record.activityId })} />
      )}
    </PagedList>
  )
}
