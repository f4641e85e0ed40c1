import type { CloudApp } from '@cloud/store/sdk'

/** The person behind this call as the platform attests it, in WeChat or signed in on a desktop; null when nobody is. */
export function callingOpenId(cloud: CloudApp): string | null {
  const { openId, customUserId } = cloud.auth().getUserInfo()
  return openId || customUserId || null
}
