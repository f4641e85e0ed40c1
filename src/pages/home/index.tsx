import { View } from '@tarojs/components'

/** 首页 */
export default function HomePage() {
  return <View>首页</View>
}
