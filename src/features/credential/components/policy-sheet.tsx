import { View } from '@tarojs/components'
import { api } from '@shared/contract/api'
import type { Insurance } from '@shared/contract/insurance'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { InsuranceFields } from '@/components/insurance-fields/insurance-fields'
import { Sheet } from '@/components/sheet/sheet'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm, wordsFor } from '@/hooks/use-checked-form'
import { useFormKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'

type Group = { unitId: string; teamId?: string }
type Props = { isOpen: boolean; group: Group; onAdded: () => void; onClose: () => void }

const SOME_KEY = 'formkey0000'
const WRONG = '请写全：公司、单号（字母数字）、起止日期'
const PROBLEMS = { insurer: WRONG, policyNumber: WRONG, from: WRONG, to: WRONG, people: WRONG }

const empty = (): Insurance => {
  const today = chinaDay(now())
  return { insurer: '', policyNumber: '', from: today, to: addDays(today, 364), people: null }
}

/** 登记保单 of a unit, or of a team. */
export function PolicySheet({ isOpen, group, onAdded, onClose }: Props) {
  const key = useFormKey()
  const { form, change, problems, check } = useCheckedForm(empty, (form) =>
    wordsFor(api['insurance.add'].input, { ...form, ...group, key: SOME_KEY }, PROBLEMS),
  )
  const { run, isBusy } = useAction('insurance.add', { onDone: onAdded })
  const submit = () => {
    if (check()) void run({ ...form, ...group, key })
  }

  return (
    <Sheet isOpen={isOpen} title="登记保单" onClose={onClose}>
      <View className="stack g24">
        <InsuranceFields value={form} error={Object.values(problems)[0]} onChange={change} />
        <Button isBlock size="l" isBusy={isBusy} busyText="正在登记" onClick={submit}>
          登记
        </Button>
      </View>
    </Sheet>
  )
}
