import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Field, type FieldProps } from '../field/field'
import { Photo } from '../photo/photo'

type Props = Pick<FieldProps, 'label' | 'help' | 'error' | 'isRequired'> & {
  pictures: readonly { key: string; url: string }[]
  isBusy: boolean
  isFull: boolean
  onAdd: () => void
  onDrop: (key: string) => void
}

/** A few pictures in a form: what was chosen, one more, or none of it. */
export const PictureField = ({ pictures, isBusy, isFull, onAdd, onDrop, ...field }: Props) => (
  <Field {...field}>
    <View className="stack g16">
      {pictures.map(({ key, url }, index) => (
        <View key={key} className="row between">
          <Photo url={url} label={`第 ${index + 1} 张`} />
          <Button size="s" kind="text" icon="trash" onClick={() => onDrop(key)}>
            不要了
          </Button>
        </View>
      ))}
      {!isFull && (
        <Button kind="line" isBlock icon="camera" isBusy={isBusy} busyText="正在传" onClick={onAdd}>
          {pictures.length === 0 ? '拍照或选照片' : '再加一张'}
        </Button>
      )}
    </View>
  </Field>
)
