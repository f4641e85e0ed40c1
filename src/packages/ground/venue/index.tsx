import type { VenueFacts } from '@shared/contract/venue'
import { may } from '@shared/domain/permission/permissions'
import { ChangeOrClose } from '@/components/change-or-close/change-or-close'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { VenueCard } from '@/features/venue/components/venue-card'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, replaceWith, usePageParams } from '@/platform/navigate'
import { address } from '@/platform/routes'
import { useShare } from '@/platform/share'

/** 阵地: what it is, and what the unit's admin may change about it. */
export default function VenueDetailPage() {
  const params = usePageParams('venueDetail')
  if (params.success) return <VenueOf venueId={params.data.venueId} />

  return (
    <Page>
      <ErrorState
        title="这个链接不完整"
        note="请从阵地列表里再打开一次。"
        onRetry={() => void replaceWith('venueList', {})}
      />
    </Page>
  )
}

function VenueOf({ venueId }: { venueId: string }) {
  const query = useQuery('venue.get', { venueId })
  const me = useQuery('account.me', {})
  usePullDown(query.refresh)
  useShare(query.value?.name ?? '科普阵地', address('venueDetail', { venueId }))

  return (
    <Page>
      <Loaded query={query} saying="正在打开阵地">
        {(venue) => (
          <>
            <VenueCard venue={venue} />
            {me.value && venue.validTo === null && may('venue.change', me.value, { districtId: venue.districtId }) && (
              <Changes venue={venue} onDone={query.setValue} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Changes({ venue, onDone }: { venue: VenueFacts; onDone: (venue: VenueFacts) => void }) {
  const { run, isBusy } = useAction('venue.close', { onDone })

  return (
    <ChangeOrClose
      usual={['拆迁', '并入别的阵地', '不再开放']}
      yes="从今天起停用"
      isBusy={isBusy}
      onChange={() => void go('venueEdit', { venueId: venue._id })}
      onClose={(reason) => void run({ venueId: venue._id, reason })}
    />
  )
}
