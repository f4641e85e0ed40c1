import { useState } from 'react'
import { View } from '@tarojs/components'
import { UnitRole } from '@shared/contract/account'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { nameOf } from './officer-card'

type Props = {
  unitId: string
  person: { personId: string; name: string }
  onAppointed: () => void
  onOther: () => void
}

const NOTES: Record<UnitRole, string> = {
  admin: '核点单、看数据、审队伍，也能任命别人',
  stationWorker: '替居民点单，核实点单',
  observer: '只看数字，看不到任何人的资料',
}
const LONGEST = 100

/** 任命 one person: as what, and why. */
export function AppointForm({ unitId, person, onAppointed, onOther }: Props) {
  const [role, setRole] = useState<UnitRole>('stationWorker')
  const [reason, setReason] = useState('')
  const appointment = useAction('appointment.appoint', { onDone: onAppointed })
  const appoint = () => appointment.run({ unitId, personId: person.personId, role, reason: reason.trim() })

  return (
    <Card>
      <View className="stack g24">
        <View className="row between">
          <View className="t36 b">{nameOf(person.name)}</View>
          <Button kind="text" size="s" onClick={onOther}>
            换一个人
          </Button>
        </View>
        <RadioGroup
          label="担任什么"
          options={UnitRole.options.map((value) => ({ value, label: UNIT_ROLE_TEXT[value], note: NOTES[value] }))}
          value={role}
          onChange={setRole}
        />
        <TextField label="说明" isRequired={false} maxLength={LONGEST} value={reason} onChange={setReason} />
        <Button isBlock size="l" isBusy={appointment.isBusy} busyText="正在任命" onClick={() => void appoint()}>
          任命
        </Button>
      </View>
    </Card>
  )
}
