import { View } from '@tarojs/components'

/** 看数据 */
export default function WorkbenchUnitPage() {
  return <View>看数据</View>
}
