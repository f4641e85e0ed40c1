import { View } from '@tarojs/components'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Chip } from '@/components/chips/chips'
import { cx } from '@/components/cx'
import type { Scope, useScope } from '../use-scope'
import s from './scope-chips.module.scss'

/** 筛选: which street, team or unit, in reach of the thumb. */
export function ScopeChips({ scope, setScope, area, ladder, others }: ReturnType<typeof useScope>) {
  const isOn = (other: Scope) => other.kind === scope.kind && other.label === scope.label

  return (
    <View className={cx(s.chips)}>
      <Chip isOn={scope.kind === 'area'} icon="pin" hasArrow onClick={ladder.open}>
        {area?.label ?? '选街道'}
      </Chip>
      {others.map((other) => (
        <Chip key={`${other.kind}${other.label}`} isOn={isOn(other)} onClick={() => setScope(other)}>
          {other.label}
        </Chip>
      ))}
      <AreaSheet title="看哪里的活动" ladder={ladder} wholeFrom="district" />
    </View>
  )
}
