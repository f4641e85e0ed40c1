import type { VenueFacts } from '@shared/contract/venue'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { VenueForm } from '@/features/venue/components/venue-form'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'

const show = ({ _id }: VenueFacts) => void replaceWith('venueDetail', { venueId: _id })

/** 新增阵地, or changing one. */
export default function VenueEditPage() {
  const { data } = usePageParams('venueEdit')
  return <Page>{data?.venueId ? <Existing venueId={data.venueId} /> : <New />}</Page>
}

function New() {
  const key = useFormKey()
  const { run, isBusy } = useAction('venue.add', { onDone: show })
  return <VenueForm venue={null} isBusy={isBusy} onSend={(plan) => void run({ ...plan, key })} />
}

function Existing({ venueId }: { venueId: string }) {
  const query = useQuery('venue.get', { venueId })
  const { run, isBusy } = useAction('venue.change', { onDone: show })

  return (
    <Loaded query={query} saying="正在打开阵地">
      {(venue) => <VenueForm venue={venue} isBusy={isBusy} onSend={(plan) => void run({ ...plan, venueId })} />}
    </Loaded>
  )
}
