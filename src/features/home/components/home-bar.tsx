import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Chip } from '@/components/chips/chips'
import { useAction } from '@/hooks/use-action'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { useElderly } from '@/platform/elderly'

type Props = { me: AccountView | undefined; onChanged: (after: AccountView) => void }

/** 选街道 and 长辈版, always on top of the first page. */
export function HomeBar({ me, onChanged }: Props) {
  const { isElderly, setElderly } = useElderly()
  const { run } = useAction('account.update', { onDone: onChanged })
  const ladder = useAreaLadder({ to: 'subdistrict', onPicked: ({ _id }) => void run({ subdistrictId: _id }) })

  return (
    <View className="row between wrap">
      <Chip icon="pin" hasArrow label="选街道" onClick={ladder.open}>
        {me?.subdistrictName || '选您的街道'}
      </Chip>
      <Chip icon="letters" isOn={isElderly} onClick={() => setElderly(!isElderly)}>
        长辈版
      </Chip>
      <AreaSheet title="您在哪个街道？" ladder={ladder} />
    </View>
  )
}
