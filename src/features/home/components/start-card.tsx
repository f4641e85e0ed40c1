import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { go, goTab } from '@/platform/navigate'

/** What a person can begin here who has nothing ahead. */
export const StartCard = ({ isRegistered }: { isRegistered: boolean }) =>
  isRegistered ? (
    <Card>
      <View className="stack g16">
        <View className="t28 ink2">您的下一件事</View>
        <View className="t36 b">还没有报名的活动</View>
        <View className="t28 ink2">看看下面身边的活动，或者换个街道。</View>
        <Button isBlock icon="calendar" onClick={() => void goTab('activity')}>
          找一场活动
        </Button>
      </View>
    </Card>
  ) : (
    <Card>
      <View className="stack g16">
        <View className="t44 b">您想做什么？</View>
        <View className="t28 ink2">要请人来讲科学，不用登记。想去服务别人，先登记，一分钟就好。</View>
        <Button size="l" isBlock icon="order" onClick={() => void goTab('order')}>
          我要点单
        </Button>
        <Button kind="line" isBlock icon="hand" onClick={() => void go('register', {})}>
          登记成为志愿者
        </Button>
      </View>
    </Card>
  )
