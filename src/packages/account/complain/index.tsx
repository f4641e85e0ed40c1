import type { ComplaintSubject } from '@shared/contract/complaint'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { ComplainFields } from '@/features/complaint/components/complain-fields'
import { useComplainForm } from '@/features/complaint/use-complain-form'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 投诉: about what the page was opened from, or about whatever is written here. */
export default function ComplainPage() {
  const params = usePageParams('complain')
  const me = useQuery('account.me', {})
  const complain = useComplainForm(
    subjectOf(params.data ?? {}),
    ({ _id, deskName }) => {
      toast(`交给${deskName}了`)
      void replaceWith('complaint', { complaintId: _id })
    },
    me.value?._id,
  )

  return (
    <Page
      foot={
        <FootBar why={whyNot(complain.problems)}>
          <Button size="l" isBlock isBusy={complain.isBusy} busyText="正在送出" onClick={complain.submit}>
            提交
          </Button>
        </FootBar>
      }
    >
      <Banner>由区县科协或市科协受理，不会交给被投诉的人；10 个工作日内答复，逾期自动转到市科协。</Banner>
      <ComplainFields complain={complain} />
    </Page>
  )
}

type Opened = { kind?: ComplaintSubject['kind'] | undefined; subjectId?: string | undefined; name?: string | undefined }

const subjectOf = ({ kind, subjectId, name = '' }: Opened): ComplaintSubject =>
  kind && subjectId ? { kind, id: subjectId, name } : { kind: 'other', id: null, name }
