import { Templates } from '@shared/contract/notice'

/** 订阅消息 templates of this environment. None is configured, none is asked for; a wrong one stops the function. */
export const configuredTemplates = (text = process.env['ZHIHUI_TEMPLATES']): Templates =>
  text ? Templates.parse(JSON.parse(text)) : {}
