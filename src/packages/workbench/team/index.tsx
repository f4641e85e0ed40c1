import { View } from '@tarojs/components'

/** 队伍数据 */
export default function WorkbenchTeamPage() {
  return <View>队伍数据</View>
}
