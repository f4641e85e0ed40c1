import { useRef, useState } from 'react'
import type { Input } from '@shared/contract/api'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { ERROR_TEXT } from '@shared/text/errors'
import { newKey } from '@/hooks/use-form-key'
import { call } from '@/platform/call'
import { now } from '@/platform/clock'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'

type Format = Input<'export.report'>['format']
type Progress = { format: Format; done: number; total: number }

/** More than the slices of any city; nothing asks for ever. */
const CALLS_AT_MOST = 60
/** A weak network costs a call, not the file: what is gathered stands in the cloud. */
const FAILURES_AT_MOST = 3

/** So long what was gathered is used again: Word and spreadsheet of one look say the same. */
const KEY_FOR_MS = 10 * MINUTE_MS

/** 导出: asks slice by slice until there is a link, with one key, so that what broke off goes on where it was. */
export function useReportExport(wish: { unitId: string | null; month: string }) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const started = useRef({ key: '', at: 0 })

  async function run(format: Format) {
    if (progress) return
    setProgress({ format, done: 0, total: 1 })
    await gather(format)
    setProgress(null)
  }

  async function gather(format: Format) {
    if (now() - started.current.at > KEY_FOR_MS) started.current = { key: newKey(), at: now() }
    const { key } = started.current
    for (let made = 0, failed = 0; made < CALLS_AT_MOST; made++) {
      const reply = await call('export.report', { ...wish, key, format })
      if (!reply.ok && ++failed >= FAILURES_AT_MOST) return toast(ERROR_TEXT[reply.code])
      if (!reply.ok) continue
      const { url, fileName, done, total } = reply.value
      setProgress({ format, done, total })
      if (!url) continue
      const isOpen = await openFile(url, fileName)
      return isOpen ? undefined : toast('手机上打不开这种文件，请在电脑上导出')
    }
  }

  return { progress, run: (format: Format) => void run(format) }
}
