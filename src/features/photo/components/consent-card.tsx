import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { Switch } from '@/components/switch/switch'

/** Whether the people on it agreed, and what happens to a photo before it is sent. */
export const ConsentCard = ({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) => (
  <Card>
    <View className="stack g24">
      <Switch label="照片里的人同意公开" note="没问过的，请先关掉" value={value} onChange={onChange} />
      <View className="hr" />
      <View className="row top t28 ink2">
        <Icon name="lock" size="s" />
        <View className="grow">上传前会删掉拍照地点和手机型号，只留时间。通过以后才公开。</View>
      </View>
    </View>
  </Card>
)
