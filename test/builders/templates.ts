import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Templates } from '@shared/contract/notice'

/** 订阅消息 templates as the local cloud has them. */
export const templates = Templates.parse(
  JSON.parse(readFileSync(join(__dirname, '../../config/cloudbase/templates.json'), 'utf8')),
)
