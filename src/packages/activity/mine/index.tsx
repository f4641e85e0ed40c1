import { View } from '@tarojs/components'

/** 我的活动 */
export default function ActivityMinePage() {
  return <View>我的活动</View>
}
