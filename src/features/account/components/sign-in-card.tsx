import { View } from '@tarojs/components'
import { qrText } from '@shared/domain/desktop/qr'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Loading } from '@/components/loading/loading'
import { QrCode } from '@/components/qr-code/qr-code'
import { useNow } from '@/platform/clock'
import { siteAddress } from '@/platform/desktop-session'
import type { useDesktopSignIn } from '../use-desktop-sign-in'
import s from './sign-in-card.module.scss'

type SignIn = ReturnType<typeof useDesktopSignIn>

/** The QR with its four digits, or why there is none. */
export const SignInCard = ({ signIn: { shown, sentence, begin } }: { signIn: SignIn }) => (
  <Card>
    <View className={cx(s.card)}>
      <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
        用微信小程序扫码登录
      </View>
      {shown && <Shown code={shown.code} digits={shown.digits} expiresAt={shown.expiresAt} />}
      {!shown && !sentence && <Loading saying="正在取登录码" />}
      {sentence && <Banner tone="warn">{sentence}</Banner>}
      {sentence && (
        <Button icon="refresh" onClick={begin}>
          换一个新码
        </Button>
      )}
    </View>
  </Card>
)

function Shown({ code, digits, expiresAt }: { code: string; digits: string; expiresAt: number }) {
  const secondsLeft = Math.max(0, Math.ceil((expiresAt - useNow(1_000)) / 1_000))

  return (
    <>
      <QrCode text={qrText(siteAddress(), code)} label="登录二维码" />
      <View className="stack g8 center">
        <View className="t28 ink2">手机上会显示同样的四位数字</View>
        <View className={cx(s.digits)} {...aria({ role: 'img', label: `核对数字 ${digits}` })}>
          {digits}
        </View>
        <View className="t28 ink2">{`还有 ${secondsLeft} 秒有效，只能用一次`}</View>
      </View>
    </>
  )
}

const STEPS = ['在微信里打开智惠行动小程序', '我的，电脑登录，扫码', '两边数字一样，再点确认登录']

/** What to do, in three lines. */
export const SignInSteps = () => (
  <Card>
    <View className="stack g16">
      {STEPS.map((step, index) => (
        <View key={step}>{`${index + 1}. ${step}`}</View>
      ))}
      <View className="t28 ink2">在网吧或别人的电脑上用完，请在手机的“电脑登录”里点退出。</View>
    </View>
  </Card>
)
