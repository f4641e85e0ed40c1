import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { go } from '@/platform/navigate'

/** For the city: what happens in the districts is one choice away. */
export const CityCard = () => (
  <Card>
    <View className="stack g16">
      <View className="t36 b">全市一张图</View>
      <View className="t28 ink2">各区县、各单位办了多少，居民要了什么，每个数都点得开。</View>
      <Button isBlock size="l" icon="grid" onClick={() => void go('cityFigures', {})}>
        看全市数据
      </Button>
      <Button kind="line" isBlock icon="pin" onClick={() => void go('districtFigures', {})}>
        看一个区县
      </Button>
      <Button isBlock kind="line" icon="lamp" onClick={() => void go('cityDuties', {})}>
        看各单位职责灯
      </Button>
    </View>
  </Card>
)
