import Taro from '@tarojs/taro'

/** One sentence that goes by itself: a fact, never a choice. */
export const toast = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 3_000 })
