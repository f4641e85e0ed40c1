import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Officer } from '@shared/contract/appointment'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'

type Props = { unitId: string; onFound: (person: Officer) => void }

const PHONE_LENGTH = 11

/** Finds the one person behind a number; that somebody looked is written down for them. */
export function FindByPhone({ unitId, onFound }: Props) {
  const [phone, setPhone] = useState('')
  const search = useAction('appointment.find', { onDone: onFound })

  return (
    <Card>
      <View className="stack g24">
        <TextField
          label="对方的手机号"
          type="phone"
          maxLength={PHONE_LENGTH}
          value={phone}
          onChange={setPhone}
          help="对方要先登录过小程序，并登记了这个号码"
        />
        <Button
          isBlock
          kind="line"
          icon="search"
          off={phone.length === PHONE_LENGTH ? false : '先输 11 位手机号'}
          isBusy={search.isBusy}
          busyText="正在找"
          onClick={() => void search.run({ unitId, phone })}
        >
          找人
        </Button>
      </View>
    </Card>
  )
}
