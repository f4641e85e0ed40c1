import type { Backend } from './backend'
import { browserBackend } from './browser'
import { wechatBackend } from './wechat'

/** The build's target decides; the other adapter falls out of the bundle. */
export const backend: Backend = process.env.TARO_ENV === 'weapp' ? wechatBackend : browserBackend
