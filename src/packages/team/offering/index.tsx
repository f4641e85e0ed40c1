import type { OfferingView } from '@shared/contract/offering'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { OfferingForm } from '@/features/offering/components/offering-form'
import { NoTeam } from '@/features/team/components/no-team'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { back, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

const kept = () => {
  toast('写好了，居民看得到了')
  void back()
}

/** 写一样服务, or changing one. */
export default function TeamOfferingPage() {
  const { data } = usePageParams('teamOffering')
  if (!data) {
    return (
      <Page>
        <NoTeam />
      </Page>
    )
  }
  return data.offeringId ? <Existing offeringId={data.offeringId} /> : <New teamId={data.teamId} />
}

function New({ teamId }: { teamId: string }) {
  const key = useFormKey()
  const { run, isBusy } = useAction('offering.add', { onDone: kept })
  return (
    <Page>
      <OfferingForm offering={null} isBusy={isBusy} onSend={(plan) => void run({ ...plan, teamId, key })} />
    </Page>
  )
}

function Existing({ offeringId }: { offeringId: string }) {
  const query = useQuery('offering.get', { offeringId })
  const { run, isBusy } = useAction('offering.change', { onDone: kept })
  return (
    <Page>
      <Loaded query={query} saying="正在打开这一样">
        {(offering: OfferingView) => (
          <OfferingForm offering={offering} isBusy={isBusy} onSend={(plan) => void run({ ...plan, offeringId })} />
        )}
      </Loaded>
    </Page>
  )
}
