import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { Tabs } from '@/components/tabs/tabs'
import { AppointForm } from '@/features/appointment/components/appoint-form'
import { FindByPhone } from '@/features/appointment/components/find-by-phone'
import { FindInTeam } from '@/features/appointment/components/find-in-team'
import { back, goTab, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 任命: find somebody by phone or in a team, then say as what. */
export default function AppointPage() {
  const params = usePageParams('unitAppoint')
  return (
    <Page>
      {params.data ? (
        <Appoint unitId={params.data.unitId} />
      ) : (
        <Empty title="没找到这家单位" action={{ label: '回首页', onClick: () => void goTab('home') }} />
      )}
    </Page>
  )
}

type Way = 'phone' | 'team'
type Person = { personId: string; name: string }

const WAYS: { id: Way; label: string }[] = [
  { id: 'phone', label: '用手机号找' },
  { id: 'team', label: '从队员里找' },
]

function Appoint({ unitId }: { unitId: string }) {
  const [way, setWay] = useState<Way>('phone')
  const [person, setPerson] = useState<Person | null>(null)
  const finish = () => {
    toast('已任命，也告诉了本人')
    void back()
  }
  if (person)
    return <AppointForm unitId={unitId} person={person} onAppointed={finish} onOther={() => setPerson(null)} />

  return (
    <>
      <Tabs label="怎么找人" items={WAYS} value={way} onChange={setWay} />
      {way === 'phone' ? (
        <FindByPhone unitId={unitId} onFound={setPerson} />
      ) : (
        <FindInTeam unitId={unitId} onFound={setPerson} />
      )}
    </>
  )
}
