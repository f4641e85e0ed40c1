import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import type { NomineeKind } from '@shared/contract/nomination'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { grouped } from '@/components/figure/figure'
import { CriteriaSheet } from './criteria-sheet'
import { ExportList } from './export-list'

type Props = { head: Output<'nomination.city'>['head']; year: number; kind: NomineeKind; canSet: boolean }

/** How many meet the criteria in all units, how many are named, and the file of those. */
export function CityHeadCard({ head, year, kind, canSet }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { criteria, ready, chosen, units, period } = head
  const drawn = units.filter(({ drawnAt }) => drawnAt !== null).length
  const counted = kind === 'team' ? '支' : '人'

  return (
    <Card>
      <View className="stack g16">
        <View className="t28 ink2">{`${period.from} 到 ${period.to}，只算 A、B 级`}</View>
        <View>
          {kind === 'team'
            ? `队伍：${criteria.teamActivities} 场、${criteria.teamVolunteers} 人参加起`
            : `志愿者：${criteria.volunteerActivities} 场、${criteria.volunteerHours} 小时起`}
        </View>
        <View className="b">
          {`${units.length} 家单位，${drawn} 家核算过；够条件 ${grouped(ready)} ${counted}，已推荐 ${grouped(chosen)} ${counted}`}
        </View>
        <ExportList unitId={null} year={year} />
        {canSet && (
          <Button isBlock kind="line" icon="settings" onClick={() => setOpen(true)}>
            改推荐条件
          </Button>
        )}
      </View>
      <CriteriaSheet criteria={criteria} isOpen={isOpen} onDone={() => setOpen(false)} onClose={() => setOpen(false)} />
    </Card>
  )
}
