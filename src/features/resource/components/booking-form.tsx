import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import { slotWords } from '../calendar-days'
import type { useBookingForm } from '../use-booking-form'

type Props = {
  form: ReturnType<typeof useBookingForm>
  forWhom: readonly { value: string; label: string }[]
}

/** What was chosen on the calendar, for whom and what for. */
export const BookingForm = ({ form, forWhom }: Props) => (
  <Card>
    <View className="stack g24">
      <SectionHead title="预约" isInCard />
      <View className="stack g8">
        {slotWords(form.slots).map((words) => (
          <View key={words} className="t32">
            {words}
          </View>
        ))}
        {form.slots.length === 0 && <View className="t28 ink2">在日历上点一天，再选上午或下午。</View>}
        {form.errors.slots && <View className="t28 c-bad">{form.errors.slots}</View>}
      </View>
      {forWhom.length > 1 && <SelectField label="替谁约" options={forWhom} value={form.forId} onChange={form.setFor} />}
      <TextField
        label="用来做什么"
        value={form.purpose}
        onChange={form.setPurpose}
        maxLength={100}
        placeholder="例如：进校园巡展"
        error={form.errors.purpose}
      />
      <Button size="l" isBlock isBusy={form.isBusy} busyText="正在提交" onClick={form.send}>
        提交预约
      </Button>
    </View>
  </Card>
)
