import { View } from '@tarojs/components'

/** 我的 */
export default function MePage() {
  return <View>我的</View>
}
