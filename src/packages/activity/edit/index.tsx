import type { ReactNode } from 'react'
import type { AccountView } from '@shared/contract/account'
import { Empty } from '@/components/empty/empty'
import { given } from '@/components/given'
import { Loaded, type Waiting } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import {
  emptyForm,
  formOfActivity,
  formOfCopy,
  formOfOrder,
  formOfScript,
  ledTeams,
} from '@/features/activity/plan-form'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { back, usePageParams } from '@/platform/navigate'
import { EditForm } from './edit-form'

/** 发活动: from nothing, from a draft, from one before, from an accepted order, a script or a key date. */
export default function ActivityEditPage() {
  const params = usePageParams('activityEdit')
  const me = useQuery('account.me', {})
  const { activityId, copyId, orderId, scriptId, teamId, keyDate, day } = params.success ? params.data : {}
  if (!me.value) return <Wait query={me} />
  if (ledTeams(me.value).length === 0) return <NoTeam />
  if (activityId) return <FromActivity me={me.value} activityId={activityId} />
  if (copyId) return <FromCopy me={me.value} copyId={copyId} />
  if (orderId) return <FromOrder me={me.value} orderId={orderId} />
  if (scriptId) return <FromScript me={me.value} scriptId={scriptId} />

  const empty = emptyForm(me.value, now())
  return <EditForm me={me.value} initial={{ ...empty, ...given({ teamId, keyDate, day }) }} />
}

const Wait = <T,>({ query, children }: { query: Waiting<T>; children?: (value: T) => ReactNode }) => (
  <Page>
    <Loaded query={query} saying="正在打开">
      {(value) => children?.(value)}
    </Loaded>
  </Page>
)

const Stop = ({ title, note }: { title: string; note: string }) => (
  <Page>
    <Empty title={title} note={note} action={{ label: '回去', onClick: () => void back() }} />
  </Page>
)

const NoTeam = () => <Stop title="队长才能发活动" note="您还没有带队。想办活动，请找您的队长或单位管理员。" />

function FromActivity({ me, activityId }: { me: AccountView; activityId: string }) {
  const query = useQuery('activity.get', { activityId })
  if (!query.value) return <Wait query={query} />
  if (!query.value.can.edit) return <Stop title="这场活动不能改了" note="开始以后，或者结项、取消以后，就不能再改。" />
  return (
    <EditForm
      me={me}
      initial={formOfActivity(query.value)}
      activityId={activityId}
      isPublished={query.value.status === 'published'}
    />
  )
}

function FromCopy({ me, copyId }: { me: AccountView; copyId: string }) {
  const query = useQuery('activity.get', { activityId: copyId })
  if (!query.value) return <Wait query={query} />
  if (!query.value.can.repeat) return <Stop title="只能再发自己队的活动" note="想照着别的队办，请新发一场。" />
  return <EditForm me={me} initial={formOfCopy(query.value, me, now())} />
}

function FromOrder({ me, orderId }: { me: AccountView; orderId: string }) {
  const query = useQuery('order.get', { orderId })
  if (!query.value) return <Wait query={query} />
  return <EditForm me={me} initial={formOfOrder(query.value, emptyForm(me, now()))} orderId={orderId} />
}

function FromScript({ me, scriptId }: { me: AccountView; scriptId: string }) {
  const query = useQuery('script.get', { scriptId })
  if (!query.value) return <Wait query={query} />
  return <EditForm me={me} initial={formOfScript(query.value, emptyForm(me, now()))} />
}
