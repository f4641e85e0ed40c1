import { useRef, useState } from 'react'
import { ERROR_TEXT } from '@shared/text/errors'
import { newKey } from '@/hooks/use-form-key'
import { call } from '@/platform/call'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'

type Wish = { unitId: string; month: string }

/** 转出: asks for the file of a month; asked again after a weak network it is the same file. */
export function useTransferFile(wish: Wish, onSent: () => void) {
  const [isBusy, setBusy] = useState(false)
  const key = useRef('')

  async function make() {
    if (isBusy) return
    setBusy(true)
    key.current ||= newKey()
    const reply = await call('export.transfer', { ...wish, key: key.current })
    setBusy(false)
    if (!reply.ok) return toast(ERROR_TEXT[reply.code])
    key.current = ''
    if (!reply.value.url) return toast('这个月没有要转的记录了')
    onSent()
    const isOpen = await openFile(reply.value.url, reply.value.fileName)
    return isOpen ? undefined : toast('手机上打不开这种文件，请在电脑上导出')
  }

  return { isBusy, make: () => void make() }
}
