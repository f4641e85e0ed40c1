import { View } from '@tarojs/components'

/** 考勤与结项 */
export default function ActivityClosePage() {
  return <View>考勤与结项</View>
}
