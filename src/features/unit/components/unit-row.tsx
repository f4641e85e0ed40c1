import { View } from '@tarojs/components'
import type { UnitView } from '@shared/contract/unit'
import { UNIT_KIND_TEXT } from '@shared/text/ground'
import { grouped } from '@/components/figure/figure'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'
import { targetWords } from '../target-words'

/** One unit in a list: how many are registered there, and whether that is enough. */
export function UnitRow({ unit }: { unit: UnitView }) {
  const target = targetWords(unit)

  return (
    <Row
      icon="building"
      title={unit.name}
      note={[UNIT_KIND_TEXT[unit.kind], unit.isPilot ? '试点' : ''].filter(Boolean).join('，')}
      warn={target?.isReached === false ? target.words : undefined}
      value={<View className="num">{`${grouped(unit.registeredVolunteers)} 人`}</View>}
      onClick={() => void go('unitDetail', { unitId: unit._id })}
    />
  )
}
