import type { AccountView } from '@shared/contract/account'
import { ERROR_TEXT } from '@shared/text/errors'
import { useAction } from '@/hooks/use-action'
import { newKey } from '@/hooks/use-form-key'
import { drawSmall } from '@/platform/image'
import { toast } from '@/platform/toast'
import { uploadFile } from '@/platform/upload'

/** 头像: drawn anew on the phone, so that it tells neither place nor device, then put into the person's own folder. */
export function useAvatar(me: AccountView, onSaved: (after: AccountView) => void) {
  const { run, isBusy } = useAction('account.avatar', { onDone: onSaved })

  const send = async (path: string) => {
    const localPath = await drawSmall(path)
    const sent = await uploadFile({ localPath, cloudPath: `people/${me._id}/face-${newKey()}.jpg` })
    if (!sent.ok) return toast(ERROR_TEXT[sent.code])
    await run({ fileId: sent.value })
  }
  return { send: (path: string) => void send(path), remove: () => void run({ fileId: null }), isBusy }
}
