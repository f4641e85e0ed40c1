import type { ScriptEdition, ScriptPlan } from '@shared/contract/script'

export const EDITION_TEXT: Record<ScriptEdition, string> = { original: '原稿', local: '本地版', dialect: '方言版' }

/** What is said at a field of a script that is not filled in right. */
export const SCRIPT_ERROR_TEXT: Record<keyof ScriptPlan, string> = {
  title: '请写题目，2 到 30 个字',
  theme: '请选是哪一类',
  summary: '请用一两句话说讲什么，5 到 100 个字',
  body: '请写正文，20 到 8000 个字',
  minutes: '时间要在 5 到 180 分钟之间',
  source: '请写依据的是什么资料，2 到 100 个字',
  edition: '请选是原稿还是改编',
  place: '请写清是哪里的版本，比如荣昌、綦江话',
  slides: '课件没有传好，请重新选',
}
