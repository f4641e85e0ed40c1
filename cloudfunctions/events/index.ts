import { now } from '@cloud/gateways/clock'
import { readPictureVerdict } from '@cloud/gateways/content-check'
import { isPush } from '@cloud/gateways/identity'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { takeVerdict } from './take-verdict'

/**
 * The cloud function `events`: what WeChat pushes. No client may call it (config/cloudbase/permissions.json); one that
 * does all the same is turned away, and without a trace id that never left the server it would change nothing.
 */
export async function main(event: unknown) {
  const cloud = openCloud()
  if (!isPush(cloud)) {
    console.warn('an event that WeChat did not push')
    return 'refused'
  }

  const verdict = readPictureVerdict(event)
  if (verdict) await takeVerdict(verdict, { store: openStore(cloud), now })
  return 'success'
}
