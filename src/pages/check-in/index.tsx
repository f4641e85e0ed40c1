import { View } from '@tarojs/components'

/** 签到 */
export default function CheckInPage() {
  return <View>签到</View>
}
