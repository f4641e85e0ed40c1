import Taro from '@tarojs/taro'

type Question = { title: string; note?: string; yes: string; no?: string; isBad?: boolean }

const BAD = '#B3261E'

/** Asks before an act that is hard to undo, with the phone's own dialog. WeChat shows four characters per button. */
export async function confirm({ title, note = '', yes, no = '再想想', isBad = false }: Question) {
  const answer = await Taro.showModal({
    title,
    content: note,
    confirmText: yes,
    cancelText: no,
    ...(isBad ? { confirmColor: BAD } : {}),
  })
  return answer.confirm
}
