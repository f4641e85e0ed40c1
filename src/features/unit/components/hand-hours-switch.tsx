import { Card } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Switch } from '@/components/switch/switch'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { toast } from '@/platform/toast'

/** C 级算不算星级: the unit's word on hours by hand that somebody vouched for. */
export function HandHoursSwitch({ unitId }: { unitId: string }) {
  const unit = useQuery('unit.get', { unitId })
  const set = useAction('unit.setHandHours', {
    onDone: (after) => {
      unit.setValue(after)
      toast(after.countsHandHours ? '打开了，核实过的算进星级' : '关上了，只按 A、B 级算星级')
    },
  })

  return (
    <Loaded query={unit} saying="正在看单位的设置">
      {({ countsHandHours }) => (
        <Card>
          <Switch
            label="C 级时长算进星级"
            note="只算核实过的，时长照样单独列出。"
            value={countsHandHours}
            onChange={(isOn) => void set.run({ unitId, isOn })}
          />
        </Card>
      )}
    </Loaded>
  )
}
