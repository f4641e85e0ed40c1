import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { go } from '@/platform/navigate'

/** For the city: what happens in the districts is one choice away. */
export const CityCard = () => (
  <Card>
    <View className="stack g16">
      <View className="t36 b">全市各区县</View>
      <View className="t28 ink2">选一个区县，看谁来都算在内，那里办了多少、到了哪些镇街。</View>
      <Button isBlock size="l" icon="pin" onClick={() => void go('districtFigures', {})}>
        看区县数据
      </Button>
      <Button isBlock kind="line" icon="lamp" onClick={() => void go('cityDuties', {})}>
        看各单位职责灯
      </Button>
    </View>
  </Card>
)
