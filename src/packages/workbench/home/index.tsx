import { View } from '@tarojs/components'

/** 工作台 */
export default function WorkbenchHomePage() {
  return <View>工作台</View>
}
