import { ok, refuse } from '@shared/contract/result'
import type { Deps } from '@cloud/kernel/deps'

/**
 * 内容检测 of words that others will read, while their author is there. Where WeChat says nothing the work goes on, and
 * whoever asked learns that nobody has looked.
 */
export async function checkTexts(texts: readonly string[], { caller, contentCheck }: Deps) {
  const text = texts
    .map((one) => one.trim())
    .filter(Boolean)
    .join('\n')
  const verdict = text === '' ? 'passed' : await contentCheck.text(text, caller.openId)
  return verdict === 'refused' ? refuse('TEXT_NOT_ALLOWED') : ok({ isChecked: verdict === 'passed' })
}
