import { View } from '@tarojs/components'
import type { UnitAppointment } from '@shared/contract/account'
import type { GroupDashboard } from '@shared/contract/dashboard'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { grouped } from '@/components/figure/figure'
import { Pressable } from '@/components/pressable/pressable'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { counted, hoursWord } from '../figure-words'
import { asOfWord, spanOf } from '../period'
import { districtOf } from '../use-workbench'
import s from './workbench-home.module.scss'

type Props = { unit: UnitAppointment; dashboard: GroupDashboard }

/** Where the unit stands in this report window: one big answer, four more, and the way to all of them. */
export function UnitCard({ unit, dashboard }: Props) {
  const { unitId } = unit
  const { figures, period, asOf } = dashboard
  const { isCity } = districtOf(unit)
  const openRecords = () => void go('records', { unitId, period: 'window' })

  return (
    <Card>
      <View className="stack g16">
        <View className="row between wrap">
          <View className="t28 ink2">{`${isCity ? '本单位自己的队伍，' : ''}本报送期，${spanOf(period, now())}`}</View>
          <View className="t28 ink3">{asOfWord(asOf, now())}</View>
        </View>
        <Pressable className={cx(s.answer)} role="link" label={`办了 ${figures.activities} 场`} onClick={openRecords}>
          {`办了 ${grouped(figures.activities)} 场`}
        </Pressable>
        <View className={cx(s.four)}>
          <Small label="人次" value={grouped(counted(figures.personTimes))} />
          <Small label="活跃人数" value={grouped(figures.activeVolunteers)} />
          <Small label="镇街" value={grouped(figures.subdistrictsReached)} />
          <Small label="点单" value={grouped(figures.orders)} />
        </View>
        <View className="t28 ink2">
          {`A、B 级共 ${hoursWord(counted(figures.minutes))}；C 级 ${hoursWord(figures.minutes.C)}，另算`}
        </View>
        <Button
          isBlock
          size="l"
          icon="chart"
          kind={isCity ? 'line' : 'primary'}
          onClick={() => void go('unitFigures', { unitId })}
        >
          看全部数据
        </Button>
      </View>
    </Card>
  )
}

const Small = ({ label, value }: { label: string; value: string }) => (
  <View className={cx(s.small)}>
    <View className={cx(s.number)}>{value}</View>
    <View className="t28 ink2">{label}</View>
  </View>
)
