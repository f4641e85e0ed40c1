import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { clockTime, fullDay } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'
import { CriteriaSheet } from './criteria-sheet'
import { ExportList } from './export-list'

type Head = Output<'nomination.draw'>
type Props = { unitId: string; head: Head; canSet: boolean; onDrawn: () => void }

/** The criteria, how many meet them, and as of when; the list is drawn up again in one tap. */
export function DrawCard({ unitId, head, canSet, onDrawn }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { criteria, ready, chosen, drawnAt, period, year } = head
  const { run, isBusy } = useAction('nomination.draw', { onDone: () => (toast('核算好了'), onDrawn()) })

  return (
    <Card>
      <View className="stack g16">
        <View className="t28 ink2">{`${period.from} 到 ${period.to}，只算 A、B 级`}</View>
        <View>{`志愿者：${criteria.volunteerActivities} 场、${criteria.volunteerHours} 小时起`}</View>
        <View>{`队伍：${criteria.teamActivities} 场、${criteria.teamVolunteers} 人参加起`}</View>
        {drawnAt === null ? (
          <View className="ink2">还没有核算过</View>
        ) : (
          <>
            <View className="b">{`够条件：志愿者 ${ready.volunteers} 人，队伍 ${ready.teams} 支`}</View>
            <View className="b">{`已推荐：志愿者 ${chosen.volunteers} 人，队伍 ${chosen.teams} 支`}</View>
            <View className="t28 ink3">{`截至 ${fullDay(drawnAt)} ${clockTime(drawnAt)}`}</View>
          </>
        )}
        <Button isBlock icon="refresh" isBusy={isBusy} busyText="正在核算" onClick={() => void run({ unitId, year })}>
          {drawnAt === null ? '从记录里核算' : '重新核算'}
        </Button>
        {chosen.volunteers + chosen.teams > 0 && <ExportList unitId={unitId} year={year} />}
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
