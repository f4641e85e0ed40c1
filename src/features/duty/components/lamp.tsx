import { View } from '@tarojs/components'
import type { DutyLight } from '@shared/contract/duty'
import { cx } from '@/components/cx'
import { Icon, Mark } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import s from './lamp.module.scss'

const ICONS: Record<Exclude<DutyLight, 'toClose'>, IconName> = {
  done: 'check',
  planned: 'clock',
  atRisk: 'alert',
  missed: 'cross',
}

/** 职责灯: a shape of its own for each light, so that it is told without its colour. Always beside a word. */
export const Lamp = ({ light }: { light: DutyLight }) => (
  <View className={cx(s.lamp, s[light])}>
    {light === 'toClose' ? <Mark name="half" /> : <Icon name={ICONS[light]} size={isFilled(light) ? 's' : 'm'} />}
  </View>
)

const isFilled = (light: DutyLight) => light === 'done' || light === 'missed'
