import { View } from '@tarojs/components'
import type { UnitFacts } from '@shared/contract/unit'
import { UNIT_KIND_TEXT } from '@shared/text/ground'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { grouped } from '@/components/figure/figure'
import { KeyValues } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import { fullDay } from '@/components/when'
import { targetWords } from '../target-words'

/** 报送单位: since when, where, how many, and who continues it. */
export function UnitCard({ unit }: { unit: UnitFacts }) {
  const target = targetWords(unit)

  return (
    <Card>
      <View className="stack g24">
        <View className="row between">
          <View className="t44 b grow">{unit.name}</View>
          {unit.validTo !== null && <Tag state="cancelled">已停止</Tag>}
        </View>
        <View className="tags">
          <AxisTag>{UNIT_KIND_TEXT[unit.kind]}</AxisTag>
          {unit.isPilot && <AxisTag>试点</AxisTag>}
          {unit.areaName && <AxisTag>{unit.areaName}</AxisTag>}
        </View>
        <KeyValues
          facts={[
            {
              icon: 'users',
              title: `${grouped(unit.registeredVolunteers)} 人`,
              note: ['登记志愿者', target?.words].filter(Boolean).join('，'),
            },
            { icon: 'flag', title: `${unit.teams} 支`, note: '队伍' },
            { icon: 'calendar', title: fullDay(unit.validFrom), note: '成立' },
            ...(unit.validTo === null
              ? []
              : [{ icon: 'stop' as const, title: fullDay(unit.validTo), note: endNote(unit) }]),
          ]}
        />
        {unit.names.length > 1 && (
          <View className="stack g8">
            <View className="t28 ink2">用过的名字</View>
            {unit.names.map(({ name, from }) => (
              <View key={from} className="t32">{`${fullDay(from)}起，${name}`}</View>
            ))}
          </View>
        )}
      </View>
    </Card>
  )
}

const endNote = ({ successorName }: UnitFacts) => (successorName ? `停止，由${successorName}接续` : '停止')
