import { View } from '@tarojs/components'
import type { ErrorCode } from '@shared/contract/api'
import { ERROR_TEXT } from '@shared/text/errors'
import { Button } from '@/components/button/button'
import { Page } from '@/components/page/page'
import { CodeFoot } from '@/features/attendance/components/code-foot'
import { CodeScreen } from '@/features/attendance/components/code-screen'
import { useCode } from '@/features/attendance/use-code'
import { back, usePageParams } from '@/platform/navigate'
import { useNightBar } from '@/platform/night-bar'
import { useScreenOn } from '@/platform/screen'

/** 签到码: the leader's phone, dark, awake, readable from afar, with or without network. */
export default function CodePage() {
  const params = usePageParams('code')
  useNightBar()
  return params.success ? <Code activityId={params.data.activityId} /> : <Refused code="NOT_FOUND" />
}

function Code({ activityId }: { activityId: string }) {
  const { kept, shown, code, isStale } = useCode(activityId)
  useScreenOn()
  if (kept && shown) {
    return (
      <Page tone="night" offlineNote={null} foot={<CodeFoot activityId={activityId} />}>
        <CodeScreen seed={kept} shown={shown} isStale={isStale} />
      </Page>
    )
  }
  return <Refused code={code} />
}

const Refused = ({ code }: { code: ErrorCode | null }) => (
  <Page tone="night" offlineNote={null}>
    <View className="stack g32 center">
      <View className="t36 b">{code ? '签到码还没打开' : '正在打开签到码'}</View>
      {code && (
        <View>{code === 'NETWORK' ? '第一次打开要有网络，打开过一次以后没有网也能用。' : ERROR_TEXT[code]}</View>
      )}
      {code && (
        <Button kind="quiet" isBlock onClick={() => void back()}>
          回去
        </Button>
      )}
    </View>
  </Page>
)
