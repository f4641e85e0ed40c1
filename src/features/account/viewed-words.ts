import type { ViewerEntry } from '@shared/contract/my-data'
import { VIEWED_TEXT } from '@shared/text/viewed'

/** 沙坪坝区科协，徐主任 */
export const viewerWords = ({ viewerFor, name }: ViewerEntry): string => [viewerFor, name].filter(Boolean).join('，')

export const viewedWords = ({ action }: Pick<ViewerEntry, 'action'>): string => VIEWED_TEXT[action] ?? '个人资料'
