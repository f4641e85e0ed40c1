import type { CloudApp } from '@cloud/store/sdk'

/** The person behind a call as the platform attests it: by openid in WeChat, by our own id on a desktop. */
export type Identity = { openId: string } | { personId: string }

/** Null when nobody is signed in, or only anonymously. */
export function callingIdentity(cloud: CloudApp): Identity | null {
  const { openId, customUserId } = cloud.auth().getUserInfo()
  if (openId) return { openId }
  return customUserId ? { personId: customUserId } : null
}
