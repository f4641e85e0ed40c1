import * as z from 'zod'
import { address } from '../routes'
import type { Backend } from './backend'
import { authorization, desktopKey, endSession, pickerUrl } from './browser-session'
import { uploadFromBrowser } from './browser-upload'
import { post } from './gateway'

const Refused = z.object({ ok: z.literal(false), code: z.string() })

/** The same functions behind CloudBase's HTTP gateway, or behind the cloud of a laptop, which answers alike. */
export const browserBackend: Backend = {
  ask: async ({ functionName, action, input }) => {
    const desktop = desktopKey()
    const event = desktop === null ? { action, input } : { action, input, desktop }
    const response = await post(`/v1/functions/${functionName}`, event, await authorization())
    const reply = response.status === 401 ? { ok: false, code: 'SIGN_IN_REQUIRED' } : await readReply(response)
    if (isSignInRequired(reply)) goToSignIn()
    return reply
  },

  upload: uploadFromBrowser,
}

async function readReply(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`The cloud answered ${response.status}`)
  return response.json()
}

const isSignInRequired = (reply: unknown) => {
  const refused = Refused.safeParse(reply)
  return refused.success && refused.data.code === 'SIGN_IN_REQUIRED'
}

/** A desktop that was sent away forgets its session; then the picker of a laptop, or the page with the QR. */
function goToSignIn() {
  const wasDesktop = desktopKey() !== null
  endSession()
  const picker = pickerUrl()
  if (picker && !wasDesktop) return window.location.assign(picker)
  const page = `#${address('signIn', {})}`
  if (window.location.hash !== page) window.location.assign(page)
}
