import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationCriteria } from '@shared/contract/unit'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { Stepper } from '@/components/stepper/stepper'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Props = { criteria: NominationCriteria; isOpen: boolean; onDone: () => void; onClose: () => void }

const FIELDS: { field: keyof NominationCriteria; label: string; unit: string; max: number; min: number }[] = [
  { field: 'volunteerActivities', label: '志愿者至少', unit: ' 场', min: 1, max: 365 },
  { field: 'volunteerHours', label: '志愿者至少', unit: ' 小时', min: 0, max: 2_000 },
  { field: 'teamActivities', label: '队伍至少', unit: ' 场', min: 1, max: 365 },
  { field: 'teamVolunteers', label: '队伍至少', unit: ' 人参加', min: 1, max: 10_000 },
]

/** 推荐条件 of the whole city; lists that were drawn up keep theirs until they are drawn up again. */
export function CriteriaSheet({ criteria, isOpen, onDone, onClose }: Props) {
  const [wish, setWish] = useState(criteria)
  const { run, isBusy } = useAction('nomination.set', {
    onDone: () => {
      toast('改好了，重新核算后生效')
      onDone()
    },
  })

  return (
    <Sheet isOpen={isOpen} title="推荐条件（全市）" onClose={onClose}>
      <View className="stack g24">
        {FIELDS.map(({ field, ...look }) => (
          <Stepper
            key={field}
            {...look}
            value={wish[field]}
            onChange={(value) => setWish({ ...wish, [field]: value })}
          />
        ))}
        <Button size="l" isBlock isBusy={isBusy} busyText="正在存" onClick={() => void run(wish)}>
          存下
        </Button>
      </View>
    </Sheet>
  )
}
