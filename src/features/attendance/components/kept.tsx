import { View } from '@tarojs/components'
import type { KeptClaim } from '@shared/contract/offline-claim'
import { madeAt } from '@shared/domain/attendance/claim-queue'
import { aria } from '@/components/aria'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { clockTime } from '@/components/when'

type Props = { claim: KeptClaim; onAnew: () => void; onLeave: () => void }

/** 待同步: used without network, kept on this phone, and what happens to it. */
export const Kept = ({ claim, onAnew, onLeave }: Props) => (
  <Card edge="warn">
    <View className="stack g16 center" {...aria({ role: 'status' })}>
      <View className="row center">
        <Tag state="toSync" />
      </View>
      <View className="t36 b">{`${claim.way === 'in' ? '签到' : '签退'}先存在手机里了`}</View>
      <View className="ink2">{`${clockTime(madeAt(claim))} 输的 ${claim.code}。有网时自动发出，活动结束后 24 小时内都行。`}</View>
      <View className="t28 ink2">在现场传一张照片，或请队长当场确认，这次就能记 A 级。</View>
    </View>
    <View className="stack g16 mt32">
      {claim.way === 'in' && (
        <Button kind="line" isBlock onClick={onLeave}>
          要走了？现在签退
        </Button>
      )}
      <Button kind="quiet" isBlock onClick={onAnew}>
        输错了，重新输
      </Button>
    </View>
  </Card>
)
