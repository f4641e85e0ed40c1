import { View } from '@tarojs/components'

/** 讲稿库 */
export default function ScriptListPage() {
  return <View>讲稿库</View>
}
