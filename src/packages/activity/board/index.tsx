import { View } from '@tarojs/components'

/** 签到情况 */
export default function ActivityBoardPage() {
  return <View>签到情况</View>
}
