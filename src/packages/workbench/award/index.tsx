import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { Tabs } from '@/components/tabs/tabs'
import { FindByPhone } from '@/features/appointment/components/find-by-phone'
import { FindInTeam } from '@/features/appointment/components/find-in-team'
import { AwardFields, ProofField } from '@/features/award/components/award-fields'
import { useAwardForm } from '@/features/award/use-award-form'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { useAction } from '@/hooks/use-action'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { back, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

type Way = 'team' | 'phone'
type Person = { personId: string; name: string }

const WAYS: { id: Way; label: string }[] = [
  { id: 'team', label: '从队员里找' },
  { id: 'phone', label: '用手机号找' },
]

/** 登记表彰: whose, then what the certificate says. */
export default function UnitAwardPage() {
  const params = usePageParams('unitAward')
  const me = useQuery('account.me', {})
  const [person, setPerson] = useState<Person | null>(null)
  if (!params.data) return <NothingHere title="没找到这家单位" />
  const { unitId } = params.data
  if (!person || !me.value) return <Find unitId={unitId} onFound={setPerson} />
  return <Form unitId={unitId} myId={me.value._id} person={person} onOther={() => setPerson(null)} />
}

function Find({ unitId, onFound }: { unitId: string; onFound: (person: Person) => void }) {
  const [way, setWay] = useState<Way>('team')

  return (
    <Page>
      <Tabs label="怎么找人" items={WAYS} value={way} onChange={setWay} />
      {way === 'phone' ? (
        <FindByPhone unitId={unitId} onFound={onFound} />
      ) : (
        <FindInTeam unitId={unitId} onFound={onFound} />
      )}
    </Page>
  )
}

type FormProps = { unitId: string; myId: string; person: Person; onOther: () => void }

function Form({ unitId, myId, person: { personId, name }, onOther }: FormProps) {
  const { run, isBusy } = useAction('award.enter', {
    onDone: () => {
      toast('记入了，也告诉了本人')
      void back()
    },
  })
  const award = useAwardForm(myId, (content) => void run({ ...content, unitId, personId }))

  return (
    <Page
      foot={
        <FootBar why={whyNot(award.problems)}>
          <Button size="l" isBlock isBusy={isBusy} busyText="正在记" onClick={award.submit}>
            {`记入${name}的记录`}
          </Button>
        </FootBar>
      }
    >
      <Card>
        <View className="stack g24">
          <View className="row between">
            <View className="t36 b">{name}</View>
            <Button kind="text" size="s" onClick={onOther}>
              换一个人
            </Button>
          </View>
          <AwardFields form={award.form} problems={award.problems} onChange={award.change} />
          <ProofField award={award} />
        </View>
      </Card>
    </Page>
  )
}
