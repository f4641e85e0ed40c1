import { View } from '@tarojs/components'

/** 消息 */
export default function AccountInboxPage() {
  return <View>消息</View>
}
