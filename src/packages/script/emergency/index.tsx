import { useEffect } from 'react'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { CallBoard } from '@/features/emergency/components/call-board'
import { EmergencyBody } from '@/features/emergency/components/emergency-body'
import { MyCall } from '@/features/emergency/components/my-call'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { replaceWith, usePageParams } from '@/platform/navigate'
import { address } from '@/platform/routes'
import { useShare } from '@/platform/share'

/** 应急科普: what to do, what is not true, and, for whoever was called, whether they can come. */
export default function EmergencyPage() {
  const { data } = usePageParams('emergency')
  if (data) return <EmergencyOf emergencyId={data.emergencyId} />
  return (
    <Page>
      <ErrorState
        title="这个链接不完整"
        note="请从讲稿库里再打开一次。"
        onRetry={() => void replaceWith('scriptList', {})}
      />
    </Page>
  )
}

function EmergencyOf({ emergencyId }: { emergencyId: string }) {
  const query = useQuery('emergency.get', { emergencyId })
  const { run: see } = useAction('emergency.see', { onDone: query.setValue })
  const isUnseen = query.value?.mine?.state === 'sent'
  usePullDown(query.refresh)
  useShare(query.value?.title ?? '应急科普', address('emergency', { emergencyId }))

  useEffect(() => {
    if (isUnseen) void see({ emergencyId })
    // Once per page: whoever opens it has seen it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isUnseen, emergencyId])

  return (
    <Page>
      <Loaded query={query} saying="正在打开应急页">
        {(emergency) => (
          <>
            <MyCall emergency={emergency} onDone={query.setValue} />
            <EmergencyBody emergency={emergency} />
            <CallBoard emergency={emergency} onDone={query.setValue} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
