import { View } from '@tarojs/components'
import type { AccountView, UnitAppointment } from '@shared/contract/account'
import { may } from '@shared/domain/permission/permissions'
import { unitsFor } from '@shared/domain/permission/scopes'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** The units somebody works for, each with what waits there. */
export const WorkCards = ({ me }: { me: AccountView }) => (
  <>
    {unitsFor('dashboard.unit', me).map((unit) => (
      <WorkCard key={unit.unitId} unit={unit} me={me} />
    ))}
  </>
)

function WorkCard({ unit: { unitId, unitName }, me }: { unit: UnitAppointment; me: AccountView }) {
  const verifies = may('order.toVerify', me, { unitId })
  const roles = me.appointments.filter((one) => one.unitId === unitId).map(({ role }) => UNIT_ROLE_TEXT[role])
  const waiting = usePagedList('order.toVerify', verifies ? { unitId } : null)
  const count = waiting.items.length

  return (
    <Card>
      <View className="stack g16">
        <View className="t28 ink2">{`您在这里是${roles.join('、')}`}</View>
        <View className="t36 b">{unitName}</View>
        <Lights unitId={unitId} />
        {verifies && waiting.status === 'ready' && (
          <View className={count > 0 ? 'c-warm' : 'ink2'}>{waitingWord(count, waiting.hasMore)}</View>
        )}
        <ButtonPair>
          <Button icon="chart" onClick={() => void go('workbench', {})}>
            工作台
          </Button>
          {verifies && (
            <Button kind="line" icon="order" onClick={() => void go('unitOrders', { unitId })}>
              核点单
            </Button>
          )}
        </ButtonPair>
      </View>
    </Card>
  )
}

/** 职责灯: the red ones first. */
function Lights({ unitId }: { unitId: string }) {
  const { value } = useQuery('duty.unit', { unitId })
  if (!value) return null
  const { lights, own } = value
  const owesMonth = own.month?.light === 'missed' || own.month?.light === 'atRisk'
  const words = [
    ...(owesMonth ? ['本月还没办活动'] : []),
    ...(lights.missed > 0 ? [`${lights.missed} 支队伍上期没办`] : []),
    ...(lights.atRisk > 0 ? [`${lights.atRisk} 支要抓紧`] : []),
  ]
  if (words.length === 0) return null

  return (
    <Pressable className="row" role="link" onClick={() => void go('duties', { unitId })}>
      <Icon name="alert" className="c-bad" />
      <View className="c-bad b grow">{words.join('，')}</View>
      <Icon name="right" size="s" />
    </Pressable>
  )
}

function waitingWord(count: number, hasMore: boolean) {
  if (count === 0) return '没有等着核实的点单'
  return `${hasMore ? '至少 ' : ''}${count} 件点单等着核实`
}
