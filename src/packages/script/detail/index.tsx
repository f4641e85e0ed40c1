import { useState } from 'react'
import { teamsFor } from '@shared/domain/permission/scopes'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { Tabs } from '@/components/tabs/tabs'
import { ScriptText, type TypeSize } from '@/features/script/components/script-text'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, replaceWith, usePageParams } from '@/platform/navigate'
import { address } from '@/platform/routes'
import { useScreenOn } from '@/platform/screen'
import { useShare } from '@/platform/share'

const SIZES: readonly { id: TypeSize; label: string }[] = [
  { id: 'm', label: '标准字' },
  { id: 'l', label: '大字' },
  { id: 'xl', label: '特大字' },
]

/** 讲稿: to read, and to read out. */
export default function ScriptDetailPage() {
  const params = usePageParams('scriptDetail')
  if (params.data) return <ScriptDetail scriptId={params.data.scriptId} />
  return (
    <Page>
      <Empty
        title="没找到这篇讲稿"
        action={{ label: '看全部讲稿', onClick: () => void replaceWith('scriptList', {}) }}
      />
    </Page>
  )
}

function ScriptDetail({ scriptId }: { scriptId: string }) {
  const script = useQuery('script.get', { scriptId })
  const me = useQuery('account.me', {})
  const [size, setSize] = useState<TypeSize>('l')
  const isLeader = me.value !== undefined && teamsFor('activity.draft', me.value).length > 0
  const canUse = isLeader && script.value?.isWithdrawn === false
  usePullDown(script.refresh)
  useScreenOn()
  useShare(script.value?.title ?? '讲稿', address('scriptDetail', { scriptId }))

  return (
    <Page
      foot={
        canUse && (
          <FootBar>
            <Button size="l" icon="calendar" onClick={() => void go('activityEdit', { scriptId })}>
              用这篇办一场活动
            </Button>
          </FootBar>
        )
      }
    >
      <Loaded query={script} saying="正在取讲稿">
        {(found) => (
          <>
            <Tabs label="字多大" items={SIZES} value={size} onChange={setSize} />
            <ScriptText script={found} size={size} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
