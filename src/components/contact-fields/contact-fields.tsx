import type { ComponentProps } from 'react'
import { View } from '@tarojs/components'
import { AreaField } from '../area-sheet/area-field'
import { AreaSheet } from '../area-sheet/area-sheet'
import { Card } from '../card/card'
import { TextField } from '../text-field/text-field'

type Contact = { name: string; phone: string; subdistrictName: string }

type Props = {
  value: Contact
  problems: Readonly<Record<string, string | undefined>>
  ladder: ComponentProps<typeof AreaSheet>['ladder'] & { open: () => void }
  words: { name: string; street: string; phoneHelp?: string | undefined }
  isPhoneRequired: boolean
  onChange: (part: Partial<Contact>) => void
}

/** Who I am, how to reach me, in which street: the same three wherever they are asked. */
export const ContactFields = ({ value, problems, ladder, words, isPhoneRequired, onChange }: Props) => (
  <Card>
    <View className="stack g24">
      <TextField
        label={words.name}
        value={value.name}
        maxLength={20}
        error={problems['name']}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label="手机号"
        type="phone"
        maxLength={11}
        value={value.phone}
        error={problems['phone']}
        help={words.phoneHelp}
        isRequired={isPhoneRequired}
        onChange={(phone) => onChange({ phone })}
      />
      <AreaField
        label={words.street}
        value={value.subdistrictName}
        error={problems['subdistrictId']}
        onOpen={ladder.open}
      />
    </View>
    <AreaSheet title="您在哪个街道？" ladder={ladder} />
  </Card>
)
