import type { CloudApp } from '@cloud/store/sdk'

/** The person behind a call as the platform attests it: by openid in WeChat, by our own id on a desktop. */
export type Identity = { openId: string } | { personId: string }

/** How the platform names what set a function off, where a person or another program did. */
const CALLERS = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_http', 'wx_crawler', 'scf']

/**
 * Whether the platform itself calls, with a message that WeChat pushes: it bears the mark of no client, and nobody's
 * sign-in on a site. The openid says nothing, for a push may carry one.
 */
export function isPush(cloud: CloudApp, source = process.env['TCB_SOURCE'] ?? ''): boolean {
  const { customUserId, isAnonymous } = cloud.auth().getUserInfo()
  const isClient = source.split(',').some((one) => CALLERS.includes(one.trim()))
  return !isClient && !customUserId && !isAnonymous
}

/** Null when nobody is signed in, or only anonymously. */
export function callingIdentity(cloud: CloudApp): Identity | null {
  const { openId, customUserId } = cloud.auth().getUserInfo()
  if (openId) return { openId }
  return customUserId ? { personId: customUserId } : null
}
