import { useEffect } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { HomeView } from '@shared/contract/home'
import { unitsFor } from '@shared/domain/permission/scopes'
import { CardList } from '@/components/card/card'
import { Empty, ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Loading } from '@/components/loading/loading'
import { Page } from '@/components/page/page'
import { SectionHead } from '@/components/section-head/section-head'
import { ActivityRow } from '@/features/activity/components/activity-row'
import { ClaimsCard } from '@/features/attendance/components/claims-card'
import { EmergencyCards } from '@/features/home/components/emergency-cards'
import { HomeBar } from '@/features/home/components/home-bar'
import { KeyDateCard } from '@/features/home/components/key-date-card'
import { NextAttending } from '@/features/home/components/next-attending'
import { NextLeading } from '@/features/home/components/next-leading'
import { StartCard } from '@/features/home/components/start-card'
import { WorkCards } from '@/features/home/components/work-card'
import { OrderCard, ToCloseCard } from '@/features/home/components/waiting-cards'
import { OffersBanner } from '@/features/import/components/offers-banner'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { goTab } from '@/platform/navigate'
import { useShare } from '@/platform/share'
import { setTabBadge } from '@/platform/tab-badge'

const SHOWN = 3

/** 首页: the one thing that is next for this person, and what there is around. */
export default function HomePage() {
  const me = useQuery('account.me', {})
  const home = useQuery('home.show', {})
  const subdistrictId = me.value?.subdistrictId
  const around = usePagedList('activity.list', me.value ? { ...(subdistrictId ? { subdistrictId } : {}) } : null)
  const unread = home.value?.unreadNotices
  const retry = () => {
    home.retry()
    if (!me.value) me.retry()
  }
  usePullDown(() => Promise.all([me.refresh(), home.refresh(), around.refresh()]))
  useShare('智惠行动：科技志愿服务就在身边', '/pages/home/index')

  useEffect(() => {
    if (unread !== undefined) setTabBadge('me', unread)
  }, [unread])

  return (
    <Page>
      {home.value && <EmergencyCards emergencies={home.value.emergencies} />}
      <HomeBar me={me.value} onChanged={me.setValue} />
      <ClaimsCard />
      {me.value && <OffersBanner me={me.value} />}
      <Loaded query={{ ...home, retry }} saying="正在看您的下一件事">
        {(view) => <Next home={view} me={me.value} onChanged={() => void home.refresh()} />}
      </Loaded>
      {me.value && <Around list={around} title={subdistrictId ? '我身边的活动' : '近期的活动'} />}
      {home.value?.keyDate && <KeyDateCard keyDate={home.value.keyDate} />}
    </Page>
  )
}

type NextProps = { home: HomeView; me: AccountView | undefined; onChanged: () => void }

function Next({ home, me, onChanged }: NextProps) {
  const { attending, leading, toClose, order } = home
  const isWorking = me !== undefined && unitsFor('dashboard.unit', me).length > 0
  const hasNothing = !attending && !leading && !order && !isWorking

  return (
    <>
      <NextActivities home={home} onChanged={onChanged} />
      {isWorking && <WorkCards me={me} />}
      {toClose && <ToCloseCard entry={toClose} />}
      {order && <OrderCard order={order} />}
      {hasNothing && me && <StartCard isRegistered={me.registration !== null} />}
    </>
  )
}

/** What I go to and what I lead, the sooner one first; one and the same activity is one card. */
function NextActivities({ home: { attending, leading }, onChanged }: Omit<NextProps, 'me'>) {
  const isSame = attending !== null && attending._id === leading?._id
  const mine = attending && !isSame && <NextAttending key={attending._id} entry={attending} onChanged={onChanged} />
  const led = leading && <NextLeading entry={leading} isAttending={isSame} />
  const isMineFirst = attending && leading && attending.startsAt <= leading.startsAt

  return (
    <>
      {isMineFirst && mine}
      {led}
      {!isMineFirst && mine}
    </>
  )
}

type AroundProps = { list: ReturnType<typeof usePagedList<'activity.list'>>; title: string }

const Around = ({ list, title }: AroundProps) => (
  <>
    <SectionHead title={title} more="全部" onMore={() => void goTab('activity')} />
    <FirstFew list={list} />
  </>
)

function FirstFew({ list }: Pick<AroundProps, 'list'>) {
  if (list.items.length > 0) {
    return (
      <CardList>
        {list.items.slice(0, SHOWN).map((activity) => (
          <ActivityRow key={activity._id} activity={activity} />
        ))}
      </CardList>
    )
  }
  if (list.status === 'loading') return <Loading saying="正在找您身边的活动" shape="list" />
  if (list.status === 'error') return <ErrorState onRetry={list.retry} note={list.sentence} />
  return (
    <Empty
      title="这个街道近期还没有活动"
      note="换个街道看看，或者告诉我们您想听什么。"
      action={{ label: '我要点单', onClick: () => void goTab('order') }}
      other={{ label: '看全市的', onClick: () => void goTab('activity') }}
    />
  )
}
