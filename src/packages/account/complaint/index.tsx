import type { ComplaintView } from '@shared/contract/complaint'
import { Empty, ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ComplaintBody } from '@/features/complaint/components/complaint-body'
import { ComplaintFoot } from '@/features/complaint/components/complaint-foot'
import { useComplaintMoves } from '@/features/complaint/use-complaint-moves'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { back, goTab, usePageParams } from '@/platform/navigate'

/** 投诉: one case, read by who filed it and by the desk. */
export default function ComplaintPage() {
  const params = usePageParams('complaint')
  if (params.success) return <ComplaintOf complaintId={params.data.complaintId} />

  return (
    <Page>
      <ErrorState title="这个链接不完整" note="请从投诉列表里再打开一次。" onRetry={() => void goTab('me')} />
    </Page>
  )
}

function ComplaintOf({ complaintId }: { complaintId: string }) {
  const query = useQuery('complaint.get', { complaintId })
  usePullDown(query.refresh)
  if (query.value) return <Case complaint={query.value} onMoved={query.setValue} />

  return (
    <Page>
      {query.code === 'NOT_FOUND' ? (
        <Empty
          title="没找到这件投诉"
          note="它可能已经转到上一级单位。"
          action={{ label: '回去', onClick: () => void back() }}
        />
      ) : (
        <Loaded query={query} saying="正在打开投诉">
          {() => null}
        </Loaded>
      )}
    </Page>
  )
}

function Case({ complaint, onMoved }: { complaint: ComplaintView; onMoved: (after: ComplaintView) => void }) {
  const moves = useComplaintMoves(complaint, onMoved)

  return (
    // The sheets of the foot close with it, once a move has changed what can be done.
    <Page foot={<ComplaintFoot key={complaint.steps.length} complaint={complaint} moves={moves} />}>
      <ComplaintBody complaint={complaint} />
    </Page>
  )
}
