import { answerOf, type CloudApp } from '@cloud/store/sdk'

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
  47003: 'unfit',
  [-1]: 'busy',
  45009: 'busy',
}

export const cloudWechat = (cloud: CloudApp): Wechat => ({
  sendSubscribe: async ({ openId, templateId, page, fields }) => {
    const requestData = { touser: openId, template_id: templateId, page, data: fields }
    const { result } = await answerOf(cloud.callWxOpenApi({ apiName: 'openapi.subscribeMessage.send', requestData }))
    const { errcode, errCode } = result as { errcode?: number; errCode?: number }
    return OUTCOMES[errcode ?? errCode ?? 0] ?? 'failed'
  },
})
