import { View } from '@tarojs/components'

/** 发活动 */
export default function ActivityEditPage() {
  return <View>发活动</View>
}
