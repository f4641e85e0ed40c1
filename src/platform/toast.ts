import Taro from '@tarojs/taro'
import { showToast } from './overlay'

/** One sentence that goes by itself: a fact, never a choice. */
export const toast = (title: string) =>
  process.env.TARO_ENV === 'weapp' ? void Taro.showToast({ title, icon: 'none', duration: 3_000 }) : showToast(title)
