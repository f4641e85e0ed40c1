import { View } from '@tarojs/components'

/** 活动 */
export default function ActivityPage() {
  return <View>活动</View>
}
