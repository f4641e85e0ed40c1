import type { ErrorCode } from '@shared/contract/api'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'
import { useAction } from '@/hooks/use-action'

type Sheet = { url: string; fileName: string }

/** 下载: a sheet the cloud has made, opened or kept. */
async function take(sheet: Sheet | null) {
  if (!sheet) return
  const isOpen = sheet.url !== '' && (await openFile(sheet.url, sheet.fileName))
  if (!isOpen) toast('表格没打开，请再试一次')
}

/** 模板 of a kind of list. */
export function useTemplate(input: { unitId: string; kind: 'volunteers' | 'platformCounts' }) {
  const { run, isBusy } = useAction('import.template')
  return { isBusy, take: () => void run(input).then(take) }
}

/** The rows that were handed back, with the reasons. */
export function useReturned(importId: string, onRefused?: (code: ErrorCode) => void) {
  const { run, isBusy } = useAction('import.faulty', { onRefused })
  return { isBusy, take: () => void run({ importId }).then(take) }
}
