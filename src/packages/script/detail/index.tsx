import { View } from '@tarojs/components'

/** 讲稿 */
export default function ScriptDetailPage() {
  return <View>讲稿</View>
}
