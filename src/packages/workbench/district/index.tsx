import { View } from '@tarojs/components'

/** 全市一张图 */
export default function WorkbenchDistrictPage() {
  return <View>全市一张图</View>
}
