import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { teamsFor, unitsFor } from '@shared/domain/permission/scopes'
import { Card, CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { Row } from '@/components/row/row'
import { Switch } from '@/components/switch/switch'
import { MyTeams } from '@/features/account/components/my-teams'
import { PersonCard } from '@/features/account/components/person-card'
import { ClaimsCard } from '@/features/attendance/components/claims-card'
import { TotalsCard } from '@/features/attendance/components/totals-card'
import { OffersBanner } from '@/features/import/components/offers-banner'
import { useQuery } from '@/hooks/use-query'
import { useElderly } from '@/platform/elderly'
import { usePullDown } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { setTabBadge } from '@/platform/tab-badge'

/** 我的: who I am, what I have done, what waits for me to read. */
export default function MePage() {
  const me = useQuery('account.me', {})
  const unread = me.value?.unreadNotices
  usePullDown(me.refresh)

  useEffect(() => {
    if (unread !== undefined) setTabBadge('me', unread)
  }, [unread])

  return (
    <Page>
      <ClaimsCard />
      <Loaded query={me} saying="正在取您的资料">
        {(account) => (
          <>
            <PersonCard me={account} />
            <OffersBanner me={account} />
            {account.registration && <MyTotals />}
            <Menu me={account} />
            <MyTeams me={account} />
            <ElderlyCard />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function MyTotals() {
  const totals = useQuery('attendance.totals', {})

  return (
    <Loaded query={totals} saying="正在算您的时长">
      {(value) => <TotalsCard totals={value} hasLink />}
    </Loaded>
  )
}

const Menu = ({ me }: { me: AccountView }) => (
  <CardList>
    <Row
      isPlain
      icon="bell"
      title="消息"
      {...(me.unreadNotices > 0 ? { value: <View className="c-bad b">{`${me.unreadNotices} 条未读`}</View> } : {})}
      onClick={() => void go('inbox', {})}
    />
    {me.registration && <Row isPlain icon="calendar" title="我的活动" onClick={() => void go('myActivities', {})} />}
    {me.registration && (
      <Row isPlain icon="award" title="服务记录单" value="开、查验" onClick={() => void go('certificates', {})} />
    )}
    {worksHere(me) && (
      <Row isPlain icon="chart" title="工作台" value="看数字、核点单" onClick={() => void go('workbench', {})} />
    )}
    {me.registration && (
      <Row isPlain icon="award" title="培训和资格" value="报有要求的活动要用" onClick={() => void go('training', {})} />
    )}
    {worksHere(me) && (
      <Row isPlain icon="grid" title="约资源" value="大篷车、科技馆等" onClick={() => void go('resourceList', {})} />
    )}
    <Row isPlain icon="book" title="讲稿" value="讲科技的资料" onClick={() => void go('scriptList', {})} />
    <Row isPlain icon="scan" title="电脑登录" value="扫码、退出" onClick={() => void go('desktops', {})} />
    <Row isPlain icon="flag" title="投诉" value="不会交给被投诉的人" onClick={() => void go('complaints', {})} />
    <Row isPlain icon="file" title="存了我什么" value="看、导出、注销" onClick={() => void go('myData', {})} />
    <Row isPlain icon="lock" title="隐私" value="存了什么，为什么" onClick={() => void go('privacy', {})} />
  </CardList>
)

const worksHere = (me: AccountView) =>
  unitsFor('dashboard.unit', me).length > 0 || teamsFor('activity.draft', me).length > 0

function ElderlyCard() {
  const { isElderly, setElderly } = useElderly()

  return (
    <Card>
      <Switch label="长辈版" note="字更大，好按" value={isElderly} onChange={setElderly} />
    </Card>
  )
}
