import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, Id, page } from './fields'

/** The four themes of 讲科技 (PRODUCT.md, section 8). */
export const ScriptTheme = z.enum(['practicalSkills', 'youthScience', 'emergencySkills', 'againstSuperstition'])
export type ScriptTheme = z.infer<typeof ScriptTheme>

/** 宣讲稿: what a speaker says, with who wrote it, who checked it and when. */
export const TalkScript = z.object({
  _id: Id,
  rev: z.number().int(),
  title: z.string(),
  theme: ScriptTheme,
  summary: z.string(),
  body: z.string(),
  minutes: z.number().int(),
  version: z.number().int(),
  author: z.string(),
  reviewer: z.string(),
  source: z.string(),
  reviewedOn: Day,
  isWithdrawn: z.boolean(),
  listKey: z.string(),
})
export type TalkScript = z.infer<typeof TalkScript>

export const TalkScriptEntry = TalkScript.pick({ _id: true, title: true, theme: true, summary: true, minutes: true })
export type TalkScriptEntry = z.infer<typeof TalkScriptEntry>

export const TalkScriptView = TalkScript.omit({ rev: true, listKey: true })
export type TalkScriptView = z.infer<typeof TalkScriptView>

export const scriptApi = {
  /** 资料库: scripts of one theme or of all. */
  'script.list': endpoint({
    input: z.object({ theme: ScriptTheme.optional(), cursor: Cursor }),
    output: page(TalkScriptEntry),
    errors: [],
  }),

  'script.get': endpoint({ input: z.object({ scriptId: Id }), output: TalkScriptView, errors: [] }),
}
