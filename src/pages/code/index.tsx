import { View } from '@tarojs/components'

/** 签到码 */
export default function CodePage() {
  return <View>签到码</View>
}
