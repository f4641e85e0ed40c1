import Taro from '@tarojs/taro'

/** Asks for one message each, at the moment it makes sense. False where none was allowed; the inbox tells anyway. */
export async function askToNotify(templateIds: string[]) {
  if (process.env.TARO_ENV !== 'weapp' || templateIds.length === 0) return false
  try {
    const answers = (await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })) as unknown as Answers
    return templateIds.some((id) => answers[id] === 'accept')
  } catch {
    return false
  }
}

type Answers = Record<string, string>
