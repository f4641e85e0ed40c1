import { View } from '@tarojs/components'
import type { AccountView, UnitAppointment } from '@shared/contract/account'
import { may } from '@shared/domain/permission/permissions'
import { unitsFor } from '@shared/domain/permission/scopes'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { usePagedList } from '@/hooks/use-paged-list'
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

function waitingWord(count: number, hasMore: boolean) {
  if (count === 0) return '没有等着核实的点单'
  return `${hasMore ? '至少 ' : ''}${count} 件点单等着核实`
}
