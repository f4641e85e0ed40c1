import { View } from '@tarojs/components'
import { DutyLight } from '@shared/contract/duty'
import { DUTY_LIGHT_TEXT } from '@shared/text/duty-terms'
import { cx } from '@/components/cx'
import { Pressable } from '@/components/pressable/pressable'
import { Lamp } from './lamp'
import s from './lamp.module.scss'

type Props = {
  lights: Record<DutyLight, number>
  /** The one the list below is narrowed to. */
  chosen?: DutyLight | undefined
  onChoose: (light: DutyLight) => void
}

/** The best first, as people read a score. */
const SHOWN = [...DutyLight.options].reverse()

/** How many show each light; each opens its teams. */
export const LightCounts = ({ lights, chosen, onChoose }: Props) => (
  <View className={cx(s.counts)}>
    {SHOWN.map((light) => (
      <Pressable
        key={light}
        className={cx(s.count, light === chosen && s.on)}
        pressedClass={cx(s.pressed)}
        isOn={light === chosen}
        label={`${DUTY_LIGHT_TEXT[light]} ${lights[light]}`}
        onClick={() => onChoose(light)}
      >
        <Lamp light={light} />
        <View className={cx(s.number)}>{lights[light]}</View>
        <View className="t28 ink2">{DUTY_LIGHT_TEXT[light]}</View>
      </Pressable>
    ))}
  </View>
)
