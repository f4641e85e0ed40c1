import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { TeamLevel } from '@shared/contract/team'
import { TEAM_LEVEL_TEXT } from '@shared/text/duty-terms'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { Sheet } from '@/components/sheet/sheet'
import { Stepper } from '@/components/stepper/stepper'
import { Switch } from '@/components/switch/switch'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

const LEVELS = TeamLevel.options.map((value) => ({ value, label: TEAM_LEVEL_TEXT[value] }))
/** Offered to a pilot; what is kept is data of the unit. */
const PILOT_VOLUNTEERS = 500

type Props = { unitId: string; board: Output<'duty.unit'>; isOpen: boolean; onDone: () => void; onClose: () => void }

/** 职责要求 of a unit, as the city sets them. */
export function SettingSheet({ unitId, board, isOpen, onDone, onClose }: Props) {
  const { setting } = board
  const [isPilot, setPilot] = useState(board.isPilot)
  const [levels, setLevels] = useState(setting.levels)
  const [perQuarter, setPerQuarter] = useState(setting.perQuarter)
  const [perMonth, setPerMonth] = useState(setting.perMonth ?? 0)
  const [volunteers, setVolunteers] = useState(board.volunteerTarget ?? 0)
  const { run, isBusy } = useAction('duty.set', { onDone: () => (toast('改好了'), onDone()) })
  const choosePilot = (isOn: boolean) => {
    setPilot(isOn)
    setPerMonth(isOn ? Math.max(1, perMonth) : 0)
    setVolunteers(isOn ? volunteers || PILOT_VOLUNTEERS : 0)
  }
  const volunteerTarget = volunteers === 0 ? null : volunteers

  return (
    <Sheet isOpen={isOpen} title="职责要求" onClose={onClose}>
      <View className="stack g24">
        <Switch label="试点单位" value={isPilot} onChange={choosePilot} />
        <Field label="哪些队伍要办活动">
          <Chips label="哪些队伍要办活动" options={LEVELS} value={levels} onChange={setLevels} />
        </Field>
        <Stepper label="每季度" value={perQuarter} onChange={setPerQuarter} max={12} unit=" 场" />
        <Stepper label="全单位每月" value={perMonth} onChange={setPerMonth} max={12} unit=" 场" />
        <Stepper label="登记志愿者" value={volunteers} onChange={setVolunteers} max={9_900} step={50} unit=" 人" />
        <Button
          size="l"
          isBlock
          isBusy={isBusy}
          busyText="正在存"
          onClick={() => void run({ unitId, isPilot, volunteerTarget, levels, perQuarter, perMonth })}
        >
          存下
        </Button>
      </View>
    </Sheet>
  )
}
