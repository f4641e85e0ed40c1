import { View } from '@tarojs/components'

/** 我的记录 */
export default function AccountRecordPage() {
  return <View>我的记录</View>
}
