import { View } from '@tarojs/components'

/** 隐私 */
export default function AccountPrivacyPage() {
  return <View>隐私</View>
}
