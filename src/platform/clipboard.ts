import Taro from '@tarojs/taro'
import { toast } from './toast'

/** Copies and says so, or that it could not. WeChat shows a note of its own; ours takes its place. */
export async function copyText(text: string, said = '复制好了') {
  try {
    await Taro.setClipboardData({ data: text })
    toast(said)
    return true
  } catch {
    toast('没复制上，请长按文字复制')
    return false
  }
}
