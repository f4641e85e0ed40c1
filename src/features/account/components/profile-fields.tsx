import { View } from '@tarojs/components'
import { AreaField } from '@/components/area-sheet/area-field'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Card } from '@/components/card/card'
import { TextField } from '@/components/text-field/text-field'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import type { useProfile } from '../use-profile'

/** Name, phone, street. */
export function ProfileFields({ profile: { profile, change, problems } }: { profile: ReturnType<typeof useProfile> }) {
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ subdistrictId: _id, subdistrictName: name }),
  })

  return (
    <Card>
      <View className="stack g24">
        <TextField
          label="名字"
          value={profile.name}
          maxLength={20}
          error={problems.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="手机号"
          type="phone"
          maxLength={11}
          value={profile.phone}
          error={problems.phone}
          isRequired={false}
          onChange={(phone) => change({ phone })}
        />
        <AreaField label="街道" value={profile.subdistrictName} onOpen={ladder.open} />
      </View>
      <AreaSheet title="您在哪个街道？" ladder={ladder} />
    </Card>
  )
}
