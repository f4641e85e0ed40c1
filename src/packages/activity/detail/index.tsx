import { View } from '@tarojs/components'

/** 活动详情 */
export default function ActivityDetailPage() {
  return <View>活动详情</View>
}
