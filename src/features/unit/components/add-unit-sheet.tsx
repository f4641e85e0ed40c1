import { useState } from 'react'
import { View } from '@tarojs/components'
import { CITY_AREA_ID } from '@shared/contract/area'
import { UnitKind, type UnitFacts } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import { UNIT_KIND_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { DateField } from '@/components/date-field/date-field'
import { SelectField } from '@/components/select-field/select-field'
import { Sheet } from '@/components/sheet/sheet'
import { Switch } from '@/components/switch/switch'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { usePlacesUnder } from '@/hooks/use-places-under'
import { now } from '@/platform/clock'

const Founded = UnitKind.exclude(['city'])
type Founded = Exclude<UnitKind, 'city'>
const KINDS = Founded.options.map((value) => ({ value, label: UNIT_KIND_TEXT[value] }))
const NO_AREA = '-'
/** What a pilot unit is asked for, PRODUCT.md section 9; it is data of the unit afterwards. */
const PILOT_VOLUNTEERS = 500

type Props = { isOpen: boolean; onDone: (unit: UnitFacts) => void; onClose: () => void }

/** 新增单位, from a day on. */
export function AddUnitSheet({ isOpen, onDone, onClose }: Props) {
  const key = useFormKey()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Founded>('society')
  const [areaId, setArea] = useState(NO_AREA)
  const [from, setFrom] = useState(() => chinaDay(now()))
  const [isPilot, setPilot] = useState(false)
  const places = usePlacesUnder(isOpen ? CITY_AREA_ID : null)
  const { run, isBusy } = useAction('unit.add', { onDone })
  const send = () =>
    void run({
      key,
      name,
      kind,
      from,
      isPilot,
      areaId: areaId === NO_AREA ? null : areaId,
      volunteerTarget: isPilot ? PILOT_VOLUNTEERS : null,
    })

  return (
    <Sheet isOpen={isOpen} title="新增单位" onClose={onClose}>
      <View className="stack g24">
        <TextField label="名字" value={name} onChange={setName} maxLength={40} />
        <SelectField label="哪一类" options={KINDS} value={kind} onChange={setKind} />
        <SelectField
          label="负责哪个区县"
          options={[{ value: NO_AREA, label: '没有自己的区县' }, ...places.options]}
          value={areaId}
          onChange={setArea}
        />
        <DateField label="从哪天起" value={from} onChange={setFrom} />
        <Switch label="试点单位" note={`要有 ${PILOT_VOLUNTEERS} 名登记志愿者`} value={isPilot} onChange={setPilot} />
        <Button
          size="l"
          isBlock
          off={name.trim().length < 2 ? '先写名字' : undefined}
          isBusy={isBusy}
          busyText="正在新增"
          onClick={send}
        >
          新增
        </Button>
      </View>
    </Sheet>
  )
}
