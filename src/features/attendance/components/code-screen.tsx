import { View } from '@tarojs/components'
import type { CodeSeed } from '@shared/contract/attendance'
import { codeQr } from '@shared/domain/attendance/code'
import { aria } from '@/components/aria'
import { CountdownRing } from '@/components/countdown-ring/countdown-ring'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { Progress } from '@/components/progress/progress'
import { QrCode } from '@/components/qr-code/qr-code'
import { spanWord } from '@/components/when'
import { now } from '@/platform/clock'
import s from './code-screen.module.scss'

type Shown = { digits: string; seconds: number; of: number }
type Props = { seed: CodeSeed; shown: Shown; isStale: boolean }

/** 签到码: huge digits and a QR of them, readable from the last row. */
export const CodeScreen = ({ seed, shown, isStale }: Props) => (
  <View className={cx(s.screen)}>
    <View className={cx(s.what)}>
      {seed.title}
      <View className={cx(s.quiet)}>{spanWord(seed.startsAt, seed.endsAt, now())}</View>
    </View>
    <View className={cx(s.digits)} {...aria({ role: 'img', label: [...shown.digits].join(' ') })}>
      <View>{shown.digits.slice(0, 3)}</View>
      <View>{shown.digits.slice(3)}</View>
    </View>
    <CountdownRing seconds={shown.seconds} of={shown.of}>
      {`${shown.seconds} 秒后换新数字`}
      <View className={cx(s.quiet)}>刚换掉的还能用 30 秒</View>
    </CountdownRing>
    <View className={cx(s.qr)}>
      <QrCode text={codeQr(seed.activityId, shown.digits)} label="签到二维码，请用小程序里的扫一扫" />
    </View>
    <Count seed={seed} isStale={isStale} />
  </View>
)

const Count = ({ seed: { present, expected }, isStale }: { seed: CodeSeed; isStale: boolean }) => (
  <View className={cx(s.count)} {...aria({ role: 'status' })}>
    <View className="row between base wrap">
      <View className="row base">
        <View className="t56 b">{present}</View>
        人已签到
      </View>
      <View
        className={cx(s.quiet)}
      >{`报名 ${expected} 人${expected > present ? `，还差 ${expected - present} 人` : '，都到了'}`}</View>
    </View>
    <Progress
      label={`报名 ${expected} 人，已签到 ${present} 人`}
      of={Math.max(expected, 1)}
      parts={[{ value: present, tone: 'night' }]}
    />
    {isStale && (
      <View className={cx(s.quiet, s.stale)}>
        <Icon name="offline" size="s" />
        现在没有网络，人数停在上次；数字照常能用
      </View>
    )}
  </View>
)
