import { View } from '@tarojs/components'

/** 队伍 */
export default function TeamListPage() {
  return <View>队伍</View>
}
