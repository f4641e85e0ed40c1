import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrderEntry } from '@shared/contract/order'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { confirm } from '@/platform/dialog'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { wishedDay } from '../order-words'
import { useVerify } from '../use-verify'
import { WHY_REJECTED } from '../usual-reasons'
import { OrderCardHead } from './order-card-head'

type Props = { order: OrderEntry; onMoved: () => void }

/** One order that waits to be checked: read it, call, then say yes or why not. */
export function VerifyCard({ order, onMoved }: Props) {
  const [isRejecting, setRejecting] = useState(false)
  const { verify, reject, isVerifying, isRejectingNow } = useVerify(order._id, onMoved)
  const askToVerify = async () => {
    const isSure = await confirm({
      title: '都核实过了？',
      note: '电话打过，地点和要求都对。核实后各队都能看到并接单。',
      yes: '核实过了',
    })
    if (isSure) verify()
  }

  return (
    <Card>
      <View className="stack g24">
        <OrderCardHead order={order} />
        <KeyValues
          facts={[
            { icon: 'clock', title: wishedDay(order, now()) },
            { icon: 'pin', title: `${order.subdistrictName}，${order.place}` },
          ]}
        />
        <Button kind="line" isBlock icon="phone" onClick={() => void go('orderDetail', { orderId: order._id })}>
          看详细，打电话
        </Button>
        <ButtonPair>
          <Button kind="quiet" onClick={() => setRejecting(true)}>
            不能办
          </Button>
          <Button kind="quiet" isBusy={isVerifying} busyText="正在核实" onClick={() => void askToVerify()}>
            核实过了
          </Button>
        </ButtonPair>
      </View>
      <ReasonSheet
        isOpen={isRejecting}
        title="为什么不能办？"
        usual={WHY_REJECTED}
        yes="告诉点单的人"
        isBusy={isRejectingNow}
        onSay={reject}
        onClose={() => setRejecting(false)}
      />
    </Card>
  )
}
