import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { DateField } from '@/components/date-field/date-field'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { lengthWord } from '@/components/when'
import type { useIssue } from '../use-issue'

type Props = { units: Output<'certificate.units'>['items']; issue: ReturnType<typeof useIssue> }

/** For one unit: who organised, certifies (令67 §2). */
export function IssueCard({ units, issue: { wish, today, change, issue, isBusy } }: Props) {
  const unitId = wish.unitId || (units[0]?.unitId ?? '')
  const options = units.map((unit) => ({
    value: unit.unitId,
    label: unit.unitName,
    note: `共 ${lengthWord(unit.minutes)}`,
  }))

  return (
    <Card>
      <View className="stack g24">
        <RadioGroup label="由哪个单位证明" options={options} value={unitId} onChange={(id) => change({ unitId: id })} />
        <DateField label="从哪天" value={wish.from} max={wish.to} onChange={(from) => change({ from })} />
        <DateField label="到哪天" value={wish.to} min={wish.from} max={today} onChange={(to) => change({ to })} />
        <Button isBlock icon="award" isBusy={isBusy} busyText="正在开" onClick={() => issue(unitId)}>
          开一张记录单
        </Button>
      </View>
    </Card>
  )
}
