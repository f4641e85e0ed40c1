import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SelectField } from '@/components/select-field/select-field'
import { AwardFields, ProofField } from '@/features/award/components/award-fields'
import { useAwardForm } from '@/features/award/use-award-form'
import { useAction } from '@/hooks/use-action'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { back, replaceWith } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 申报表彰 */
export default function AwardPage() {
  const me = useQuery('account.me', {})
  if (me.value?.registration) return <Form me={me.value} />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {() => (
          <Empty
            title="先登记成为志愿者"
            note="登记以后就能申报表彰。"
            action={{ label: '去登记', onClick: () => void replaceWith('register', {}) }}
          />
        )}
      </Loaded>
    </Page>
  )
}

function Form({ me }: { me: AccountView }) {
  const [unitId, setUnitId] = useState(me.memberships[0]?.unitId)
  const units = [...new Map(me.memberships.map((one) => [one.unitId, one.teamName]))]
  const { run, isBusy } = useAction('award.submit', {
    onDone: () => {
      toast('交上去了，等单位确认')
      void back()
    },
  })
  const award = useAwardForm(me._id, (content) => void run({ ...content, unitId }))

  return (
    <Page
      foot={
        <FootBar why={whyNot(award.problems)}>
          <Button size="l" isBlock isBusy={isBusy} busyText="正在交" onClick={award.submit}>
            交给单位确认
          </Button>
        </FootBar>
      }
    >
      <Card>
        <View className="stack g24">
          <AwardFields form={award.form} problems={award.problems} onChange={award.change} />
          <ProofField award={award} />
          {units.length > 1 && (
            <SelectField
              label="由哪支队伍的单位确认"
              options={units.map(([value, label]) => ({ value, label }))}
              value={unitId}
              onChange={setUnitId}
            />
          )}
        </View>
      </Card>
    </Page>
  )
}
