import { useState } from 'react'
import type { TalkScriptView } from '@shared/contract/script-api'
import { teamsFor } from '@shared/domain/permission/scopes'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { Tabs } from '@/components/tabs/tabs'
import { DraftCard } from '@/features/script/components/draft-card'
import { ScriptAround, SlidesButton } from '@/features/script/components/script-around'
import { ScriptMoves } from '@/features/script/components/script-moves'
import { ScriptQuestions } from '@/features/script/components/script-questions'
import { ScriptText, type TypeSize } from '@/features/script/components/script-text'
import { ShareButton } from '@/features/script/components/share-button'
import { ScriptUses } from '@/features/script/components/script-uses'
import { useAction } from '@/hooks/use-action'
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
  const { data } = usePageParams('scriptDetail')
  if (data?.version) return <Before scriptId={data.scriptId} version={data.version} />
  if (data) return <ScriptDetail scriptId={data.scriptId} activityId={data.activityId} />
  return (
    <Page>
      <Empty
        title="没找到这篇讲稿"
        action={{ label: '看全部讲稿', onClick: () => void replaceWith('scriptList', {}) }}
      />
    </Page>
  )
}

/** A version that was current before. */
function Before({ scriptId, version }: { scriptId: string; version: number }) {
  const query = useQuery('script.version', { scriptId, version })
  return (
    <Page>
      <Loaded query={query} saying="正在取以前的版本">
        {(kept) => (
          <>
            <Banner tone="info" title={`这是第 ${kept.version} 版`}>
              现在讲的是新的一版，这里只供查阅。
            </Banner>
            <ScriptText script={kept} size="l" />
            <SlidesButton {...kept} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function ScriptDetail({ scriptId, activityId }: { scriptId: string; activityId: string | undefined }) {
  const query = useQuery('script.get', { scriptId })
  const share = useAction('script.share')
  const [size, setSize] = useState<TypeSize>('l')
  usePullDown(query.refresh)
  useScreenOn()
  useShare(query.value?.title ?? '讲稿', address('scriptDetail', { scriptId }), {
    onShare: () => void share.run({ scriptId }),
  })

  return (
    <Page foot={query.value?.isWithdrawn === false && <UseIt scriptId={scriptId} />}>
      <Loaded query={query} saying="正在取讲稿">
        {(script) => (
          <>
            <Tabs label="字多大" items={SIZES} value={size} onChange={setSize} />
            <Standing script={script} />
            <ScriptText script={script} size={size} />
            <SlidesButton {...script} />
            {!script.isWithdrawn && <ShareButton title={script.title} onShared={() => void share.run({ scriptId })} />}
            <DraftCard script={script} onDone={() => void query.refresh()} />
            <ScriptQuestions scriptId={scriptId} activityId={activityId} />
            <ScriptAround script={script} />
            <ScriptUses scriptId={scriptId} />
            <ScriptMoves script={script} onDone={() => void query.refresh()} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Standing = ({ script }: { script: TalkScriptView }) =>
  script.isWithdrawn && script.version > 0 ? (
    <Banner tone="warn" title="这篇已经下架">
      {[script.withdrawnBecause, '请换一篇来讲，这里只供查阅。'].filter(Boolean).join('。')}
    </Banner>
  ) : null

/** A leader holds an activity with it; everybody else may ask somebody to come and tell it. */
function UseIt({ scriptId }: { scriptId: string }) {
  const me = useQuery('account.me', {})
  if (!me.value) return null
  const isLeader = teamsFor('activity.draft', me.value).length > 0
  return (
    <FootBar>
      {isLeader ? (
        <Button size="l" icon="calendar" onClick={() => void go('activityEdit', { scriptId })}>
          用这篇办一场活动
        </Button>
      ) : (
        <Button size="l" isBlock icon="order" onClick={() => void go('orderPlace', { scriptId })}>
          请人来讲这一篇
        </Button>
      )}
    </FootBar>
  )
}
