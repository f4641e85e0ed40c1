import { View } from '@tarojs/components'

/** 我的点单 */
export default function OrderDetailPage() {
  return <View>我的点单</View>
}
