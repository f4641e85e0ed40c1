import { copyText } from './clipboard'

/** 转发 in a browser: its own sheet where it has one, else the link is copied. False where the person changed their mind. */
export async function passOn(title: string): Promise<boolean> {
  const url = window.location.href
  if (typeof navigator.share !== 'function') return copyText(url, '链接复制好了，发给朋友吧')
  try {
    await navigator.share({ title, url })
    return true
  } catch {
    return false
  }
}
