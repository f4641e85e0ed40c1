import Taro from '@tarojs/taro'
import { ask } from './overlay'

type Wish = { title: string; note?: string; yes: string; no?: string; isBad?: boolean }

const BAD = '#B3261E'

/** Asks before an act that is hard to undo. WeChat shows its own dialog, with four characters per button. */
export async function confirm({ title, note = '', yes, no = '再想想', isBad = false }: Wish) {
  if (process.env.TARO_ENV !== 'weapp') return ask({ title, note, yes, no, isBad })

  const color = isBad ? { confirmColor: BAD } : {}
  const answer = await Taro.showModal({ title, content: note, confirmText: yes, cancelText: no, ...color })
  return answer.confirm
}
