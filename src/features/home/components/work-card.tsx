import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { usePagedList } from '@/hooks/use-paged-list'
import { go } from '@/platform/navigate'

type Appointment = AccountView['appointments'][number]

/** The units somebody works for, each with what waits there. */
export const WorkCards = ({ me }: { me: AccountView }) => (
  <>
    {me.appointments.map((appointment) => (
      <WorkCard key={appointment.unitId} appointment={appointment} />
    ))}
  </>
)

function WorkCard({ appointment: { unitId, unitName, role } }: { appointment: Appointment }) {
  const verifies = role !== 'observer'
  const waiting = usePagedList('order.toVerify', verifies ? { unitId } : null)
  const count = waiting.items.length

  return (
    <Card>
      <View className="stack g16">
        <View className="t28 ink2">{`您在这里是${UNIT_ROLE_TEXT[role]}`}</View>
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
