import { View } from '@tarojs/components'

/** 活动记录 */
export default function WorkbenchRecordsPage() {
  return <View>活动记录</View>
}
