import * as z from 'zod'

export const Understood = z.enum(['yes', 'partly', 'no'])

/** 评单: two plain questions, 听懂了吗 and 用得上吗. */
export const Rating = z.object({ understood: Understood, useful: Understood, words: z.string().trim().max(200) })
export type Rating = z.infer<typeof Rating>

/** 用上了吗: asked two weeks after the two questions. */
export const FollowUp = z.object({ used: Understood, words: z.string().trim().max(200) })
export type FollowUp = z.infer<typeof FollowUp>

/** 回访: somebody said no to one of the questions; the unit asks why, and writes down what it found. */
export const Visit = z.object({ state: z.enum(['open', 'done']), note: z.string() })
export type Visit = z.infer<typeof Visit>
