import { useAction } from '@/hooks/use-action'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'

/** 导出我的资料: the sheet is made, then opened. */
export function useMyData() {
  const { run, isBusy } = useAction('export.myData')

  const take = async () => {
    const made = await run({})
    if (!made) return
    const isOpen = made.url !== '' && (await openFile(made.url, made.fileName))
    if (!isOpen) toast('表格没打开，请再试一次')
  }
  return { take: () => void take(), isBusy }
}
