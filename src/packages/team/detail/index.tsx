import { View } from '@tarojs/components'

/** 队伍 */
export default function TeamDetailPage() {
  return <View>队伍</View>
}
