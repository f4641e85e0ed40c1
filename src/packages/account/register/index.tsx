import { View } from '@tarojs/components'

/** 注册志愿者 */
export default function AccountRegisterPage() {
  return <View>注册志愿者</View>
}
