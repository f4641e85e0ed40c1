import * as z from 'zod'
import { answerOf, type CloudApp } from '@cloud/store/sdk'

/** 内容检测 by WeChat. An author must have been in the mini-program within the last two hours. */
export type ContentCheck = {
  /** Asked while the author is present. `unknown`: WeChat wants a person to look, or gave no answer. */
  text: (text: string, openId: string) => Promise<TextVerdict>
  /** Asks about a picture. Answers the trace id under which WeChat's word will come, or null where it was not asked. */
  picture: (url: string, openId: string) => Promise<string | null>
}
export type TextVerdict = 'passed' | 'refused' | 'unknown'

/** Nobody waits longer than this for a check; the function itself is cut off after 20 s. */
const PATIENCE_MS = 4_000
const LONGEST_TEXT = 2_500
/** What the platform calls a place where something is posted for all to read. */
const FORUM = 3
const IMAGE = 2
const VERSION = 2

const Suggested = z.object({ result: z.object({ suggest: z.string() }) })
const Traced = z.object({ traceId: z.string().min(1) }).or(z.object({ trace_id: z.string().min(1) }))

export const cloudContentCheck = (cloud: CloudApp): ContentCheck => ({
  text: async (text, openid) => {
    const content = text.slice(0, LONGEST_TEXT)
    const reply = await ask(cloud, 'security.msgSecCheck', { content, openid, scene: FORUM, version: VERSION })
    const suggested = Suggested.safeParse(reply)
    if (!suggested.success) return 'unknown'
    const { suggest } = suggested.data.result
    return suggest === 'risky' ? 'refused' : suggest === 'pass' ? 'passed' : 'unknown'
  },

  picture: async (mediaUrl, openid) => {
    const request = { mediaUrl, mediaType: IMAGE, openid, scene: FORUM, version: VERSION }
    const traced = Traced.safeParse(await ask(cloud, 'security.mediaCheckAsync', request))
    if (!traced.success) return null
    return 'traceId' in traced.data ? traced.data.traceId : traced.data.trace_id
  },
})

/** Null in an outage: the work of people goes on without WeChat's word. What was asked is never logged. */
async function ask(cloud: CloudApp, api: string, requestData: object): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('WeChat did not answer in time')), PATIENCE_MS)
  })
  try {
    const { result } = await Promise.race([
      answerOf(cloud.callWxOpenApi({ apiName: `openapi.${api}`, requestData })),
      tooLate,
    ])
    return result
  } catch (error) {
    console.error('content not checked', { api, error })
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** WeChat's word on a picture, as it is pushed to a function within half an hour. */
const MediaCheck = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().min(8).max(128),
  errcode: z.number(),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }).optional(),
})

const VERDICTS = { pass: 'passed', review: 'unsure', risky: 'risky' } as const

export type PictureVerdict = { traceId: string; said: (typeof VERDICTS)[keyof typeof VERDICTS] }

/** Null for whatever is no such word: another event, or a check that failed, which is asked for again. */
export function readPictureVerdict(event: unknown): PictureVerdict | null {
  const parsed = MediaCheck.safeParse(event)
  if (!parsed.success || parsed.data.errcode !== 0 || !parsed.data.result) return null
  return { traceId: parsed.data.trace_id, said: VERDICTS[parsed.data.result.suggest] }
}
