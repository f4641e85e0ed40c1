import Taro from '@tarojs/taro'

/** Back to the top, at once: the next question starts there. */
export const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
