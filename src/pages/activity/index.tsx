import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { teamsFor } from '@shared/domain/permission/scopes'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { MoreLink } from '@/components/section-head/section-head'
import { Tabs } from '@/components/tabs/tabs'
import { ActivityList } from '@/features/activity/components/activity-list'
import { ScopeChips } from '@/features/activity/components/scope-chips'
import { useScope } from '@/features/activity/use-scope'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go } from '@/platform/navigate'

type When = 'upcoming' | 'toClose' | 'closed' | 'draft'

const TABS: { id: When; label: string; isForLeaders: boolean; empty: string }[] = [
  { id: 'upcoming', label: '近期', isForLeaders: false, empty: '这里近期还没有活动' },
  { id: 'toClose', label: '待结项', isForLeaders: true, empty: '没有等着结项的活动' },
  { id: 'draft', label: '草稿', isForLeaders: true, empty: '没有草稿' },
  { id: 'closed', label: '办完的', isForLeaders: false, empty: '这里还没有办完的活动' },
]

/** 活动: what there is to join, and for leaders what there is to finish. */
export default function ActivityPage() {
  const me = useQuery('account.me', {})

  return (
    <Page foot={me.value && leads(me.value) && <PostFoot />}>
      <Loaded query={me} saying="正在找您身边的活动" shape="list">
        {(account) => <Activities key={account.subdistrictId} me={account} />}
      </Loaded>
    </Page>
  )
}

const leads = (me: AccountView) => teamsFor('activity.draft', me).length > 0

function Activities({ me }: { me: AccountView }) {
  const [when, setWhen] = useState<When>('upcoming')
  const scope = useScope(me)
  const tabs = TABS.filter(({ isForLeaders }) => leads(me) || !isForLeaders)
  const list = usePagedList('activity.list', { when, ...scope.scope.ask })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <>
      <Tabs label="哪些活动" items={tabs} value={when} onChange={setWhen} />
      <ScopeChips {...scope} />
      {me.registration && <MoreLink onClick={() => void go('myActivities', {})}>我报名的活动</MoreLink>}
      <ActivityList
        list={list}
        empty={{
          title: TABS.find(({ id }) => id === when)?.empty ?? '',
          note: '换个街道看看，或者告诉我们您想听什么。',
        }}
        onOther={{ label: '换个地方', onClick: scope.ladder.open }}
      />
    </>
  )
}

const PostFoot = () => (
  <FootBar>
    <Button size="l" isBlock icon="plus" onClick={() => void go('activityEdit', {})}>
      发布活动
    </Button>
  </FootBar>
)
