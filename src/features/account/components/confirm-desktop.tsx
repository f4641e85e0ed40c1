import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { useNow } from '@/platform/clock'
import type { DesktopConfirm } from '../use-desktop-confirm'
import s from './sign-in-card.module.scss'

/** Which desktop it is, and the digits to compare. */
export function ConfirmDesktop({ desktop }: { desktop: Output<'desktop.look'> }) {
  const secondsLeft = Math.max(0, Math.ceil((desktop.expiresAt - useNow(1_000)) / 1_000))

  return (
    <>
      <Card edge="brand">
        <View className={cx(s.card)}>
          <View className="t36 b" {...aria({ role: 'heading', level: 1 })}>
            {desktop.words || '一台电脑'}
          </View>
          <View className="ink2">想用您的身份登录智惠行动</View>
          <View className={cx(s.digits)} {...aria({ role: 'img', label: `核对数字 ${desktop.digits}` })}>
            {desktop.digits}
          </View>
          <View className="t28 ink2">{`请看电脑屏幕：四位数字一样，才是您面前这一台。还有 ${secondsLeft} 秒。`}</View>
        </View>
      </Card>
      <Banner tone="warn" title="不是您自己在登录？">
        请点“不是我”。别人发来的二维码不要确认，确认了，对方就能看到您的资料。
      </Banner>
    </>
  )
}

/** Nothing to press before it is known which desktop asks. */
export const ConfirmFoot = ({ confirm: { query, isBusy, confirm, decline } }: { confirm: DesktopConfirm }) =>
  query.value ? (
    <FootBar>
      <Button kind="quiet" size="l" off={isBusy} onClick={decline}>
        不是我
      </Button>
      <Button size="l" isBlock isBusy={isBusy} busyText="正在确认" onClick={confirm}>
        确认登录
      </Button>
    </FootBar>
  ) : null
