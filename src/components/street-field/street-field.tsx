import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Field } from '../field/field'

type Props = { street: { name: string } | null; error: string | undefined; onOpen: () => void }

/** The street as a fact with a way to change it: it is right most of the time. */
export const StreetField = ({ street, error, onOpen }: Props) => (
  <Field label="街道或乡镇" error={error}>
    {street ? (
      <View className="row between">
        <View className="b grow">{street.name}</View>
        <Button size="s" kind="quiet" onClick={onOpen}>
          换一个
        </Button>
      </View>
    ) : (
      <Button kind="line" icon="pin" isBlock onClick={onOpen}>
        选街道或乡镇
      </Button>
    )}
  </Field>
)
