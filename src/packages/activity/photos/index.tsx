import { View } from '@tarojs/components'

/** 传照片 */
export default function ActivityPhotosPage() {
  return <View>传照片</View>
}
