import Taro from '@tarojs/taro'

/** Only WeChat has 订阅消息; a browser would answer that it went well, without having asked. */
export const canAskToNotify = process.env.TARO_ENV === 'weapp'

/** Asks in WeChat's own window, at most three at once; answers with what was agreed to. Must follow a tap. */
export async function askToNotify(templateIds: readonly string[]): Promise<string[]> {
  if (!canAskToNotify || templateIds.length === 0) return []
  try {
    const answers = (await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })) as object
    return templateIds.filter((id) => (answers as Record<string, unknown>)[id] === 'accept')
  } catch {
    return []
  }
}
