import { Button } from '@/components/button/button'
import { useAction } from '@/hooks/use-action'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'

/** 推荐表 as a spreadsheet: who is named, and what bears it out. */
export function ExportList({ unitId, year }: { unitId: string | null; year: number }) {
  const { run, isBusy } = useAction('export.nominations', {
    onDone: ({ rows, url, fileName }) => (rows === 0 ? toast('还没有推荐谁') : void open(url, fileName)),
  })
  return (
    <Button
      isBlock
      kind="line"
      icon="grid"
      isBusy={isBusy}
      busyText="正在做表"
      onClick={() => void run({ unitId, year })}
    >
      导出推荐表（Excel）
    </Button>
  )
}

async function open(url: string, fileName: string) {
  if (!(await openFile(url, fileName))) toast('手机上打不开这种文件，请在电脑上导出')
}
