import * as z from 'zod'

export const Understood = z.enum(['yes', 'partly', 'no'])

/** 评单: two plain questions, 听懂了吗 and 用得上吗. */
export const Rating = z.object({ understood: Understood, useful: Understood, words: z.string().trim().max(200) })
export type Rating = z.infer<typeof Rating>

/** 用上了吗: asked two weeks after the two questions. */
export const FollowUp = z.object({ used: Understood, words: z.string().trim().max(200) })
export type FollowUp = z.infer<typeof FollowUp>
