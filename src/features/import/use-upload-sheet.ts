import { useState } from 'react'
import type { ImportKind } from '@shared/contract/import'
import { importFolder, SHEET_BYTES_AT_MOST } from '@shared/domain/import/lifecycle'
import { ERROR_TEXT } from '@shared/text/errors'
import { newKey } from '@/hooks/use-form-key'
import { useAction } from '@/hooks/use-action'
import { chooseFile, type ChosenFile } from '@/platform/choose-file'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { uploadFile } from '@/platform/upload'

type Wish = { unitId: string; kind: ImportKind; personId: string | undefined }

/** 上传表格: chosen, sent to the person's own folder, read by the cloud, and its preview opened. */
export function useUploadSheet({ unitId, kind, personId }: Wish) {
  const [percent, setPercent] = useState<number | null>(null)
  const { run, isBusy } = useAction('import.read')

  async function send(sheet: ChosenFile, owner: string) {
    if (sheet.bytes > SHEET_BYTES_AT_MOST) return toast(ERROR_TEXT.SHEET_TOO_LARGE)
    const key = newKey()
    setPercent(0)
    const cloudPath = `${importFolder(owner)}${key}.xlsx`
    const sent = await uploadFile({ localPath: sheet.localPath, cloudPath, onProgress: setPercent })
    setPercent(null)
    if (!sent.ok) return toast(ERROR_TEXT[sent.code])

    const fileName = sheet.fileName.slice(-80)
    const read = await run({ unitId, kind, key, fileId: sent.value, fileName })
    if (read) await go('importDetail', { importId: read._id })
  }

  const choose = async () => {
    const sheet = await chooseFile('xlsx')
    if (sheet && personId) await send(sheet, personId)
  }
  const isSending = percent !== null
  return {
    isBusy: isSending || isBusy,
    busyText: isSending ? `已传 ${percent}%` : '正在逐行检查',
    choose: () => void choose(),
  }
}
