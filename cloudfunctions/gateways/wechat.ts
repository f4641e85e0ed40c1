import { answerOf, CloudFailure, type CloudApp } from '@cloud/store/sdk'

export type SubscribeMessage = {
  openId: string
  templateId: string
  /** Opened by a tap on the message, without a leading slash. */
  page: string
  fields: Record<string, { value: string }>
}

/**
 * What became of it: `noConsent` 43101, the person has not agreed or no longer; `banned` 43107, the mini-program may not
 * send at all; `unfit` 47003, the fields are not what the template wants; `busy`, worth another try.
 */
export type SendOutcome = 'sent' | 'noConsent' | 'banned' | 'unfit' | 'busy' | 'failed'

/** WeChat's own services. */
export type Wechat = { sendSubscribe: (message: SubscribeMessage) => Promise<SendOutcome> }

const OUTCOMES: Readonly<Record<number, SendOutcome>> = {
  0: 'sent',
  43101: 'noConsent',
  43107: 'banned',
  43108: 'busy',
  45009: 'busy',
  47003: 'unfit',
  [-1]: 'busy',
}

export const cloudWechat = (cloud: CloudApp): Wechat => ({
  sendSubscribe: async ({ openId, templateId, page, fields }) => {
    const requestData = { touser: openId, templateId, page, data: fields, lang: 'zh_CN', miniprogramState: 'formal' }
    const code = await codeOf(cloud, requestData)
    const outcome = OUTCOMES[code] ?? 'failed'
    if (outcome !== 'sent') console.error('subscribe message not sent', { code, templateId })
    return outcome
  },
})

async function codeOf(cloud: CloudApp, requestData: object): Promise<number> {
  try {
    const { result } = await answerOf(cloud.callWxOpenApi({ apiName: 'openapi.subscribeMessage.send', requestData }))
    return codeIn(result)
  } catch (error) {
    // The platform may hand WeChat's refusal on as a failure of its own, with the code in its words.
    if (!(error instanceof CloudFailure)) throw error
    const named = /\b(43101|43107|43108|45009|47003)\b/.exec(error.message)
    return named ? Number(named[0]) : Number.NaN
  }
}

const codeIn = (result: unknown): number => {
  const { errcode, errCode } = (result ?? {}) as { errcode?: number; errCode?: number }
  return Number(errcode ?? errCode ?? Number.NaN)
}
