import { Card } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Switch } from '@/components/switch/switch'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { toast } from '@/platform/toast'

/** 先审后发: the unit says whether it wants to see activities before they are out. */
export function ReviewSwitch({ unitId }: { unitId: string }) {
  const unit = useQuery('unit.get', { unitId })
  const set = useAction('unit.setReview', {
    onDone: (after) => {
      unit.setValue(after)
      toast(after.reviewsActivities ? '打开了，以后先审后发' : '关上了，队伍可以直接发布')
    },
  })

  return (
    <Loaded query={unit} saying="正在看单位的设置">
      {({ reviewsActivities }) => (
        <Card>
          <Switch
            label="活动先审后发"
            note="打开以后，队伍发的活动先到这里，通过了大家才看得到。"
            value={reviewsActivities}
            onChange={(isOn) => void set.run({ unitId, isOn })}
          />
        </Card>
      )}
    </Loaded>
  )
}
