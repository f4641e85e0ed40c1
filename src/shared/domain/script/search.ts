import type { TalkScript } from '@shared/contract/script'
import { meaningOf } from '@shared/domain/offering/everyday-words'

/** Whether a script is about what somebody typed, in their words or in those that stand for them. */
export function saysScript({ title, summary, body, place }: TalkScript, words: string): boolean {
  const typed = words.trim()
  if (typed === '') return true
  const written = `${title} ${summary} ${body} ${place}`
  return [typed, ...meaningOf(typed).also].some((word) => written.includes(word))
}
