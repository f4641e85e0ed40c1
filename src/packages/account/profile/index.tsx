import { View } from '@tarojs/components'

/** 我的资料 */
export default function AccountProfilePage() {
  return <View>我的资料</View>
}
