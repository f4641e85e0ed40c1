import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { QualificationFields } from '@/features/credential/components/qualification-fields'
import { useQualificationForm } from '@/features/credential/use-qualification-form'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { back, replaceWith } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 申报资格 */
export default function QualificationPage() {
  const me = useQuery('account.me', {})
  if (me.value?.registration) return <Form me={me.value} />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {() => (
          <Empty
            title="先登记成为志愿者"
            note="登记以后就能申报资格。"
            action={{ label: '去登记', onClick: () => void replaceWith('register', {}) }}
          />
        )}
      </Loaded>
    </Page>
  )
}

function Form({ me }: { me: AccountView }) {
  const qualification = useQualificationForm(me, () => {
    toast('交上去了，等单位审核')
    void back()
  })

  return (
    <Page
      foot={
        <FootBar why={whyNot(qualification.problems)}>
          <Button size="l" isBlock isBusy={qualification.isBusy} busyText="正在交" onClick={qualification.submit}>
            交给单位审核
          </Button>
        </FootBar>
      }
    >
      <QualificationFields qualification={qualification} me={me} />
    </Page>
  )
}
