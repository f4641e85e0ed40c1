import { View } from '@tarojs/components'

/** 点单处理 */
export default function WorkbenchOrdersPage() {
  return <View>点单处理</View>
}
