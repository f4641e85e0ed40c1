import { View } from '@tarojs/components'
import type { AnnualView } from '@shared/contract/annual'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { clockTime, fullDay } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'
import type { AnnualDraft } from '../use-annual-draft'

type Props = { year: AnnualView; draft: AnnualDraft }

/** 导出 of the summary as it stands, and whether what was written is kept. */
export function ExportCard({ year, draft }: Props) {
  const { unitId, teamId } = year
  const { run, isBusy } = useAction('export.annual', { onDone: ({ url, fileName }) => void open(url, fileName) })
  const whose = { unitId, ...(teamId ? { teamId } : {}), year: year.year }

  return (
    <Card>
      <View className="stack g16">
        <Button
          isBlock
          size="l"
          icon="file"
          off={draft.isSaved ? false : '存下后就能导出'}
          isBusy={isBusy}
          busyText="正在做 Word"
          onClick={() => void run(whose)}
        >
          导出 Word
        </Button>
        <View className="t28 ink2">{savedWord(draft)}</View>
        <View className="t28 ink2">{`数字截至 ${fullDay(year.asOf)} ${clockTime(year.asOf)}，记录改了会跟着变。`}</View>
      </View>
    </Card>
  )
}

async function open(url: string, fileName: string) {
  if (!(await openFile(url, fileName))) toast('手机上打不开这种文件，请在电脑上导出')
}

const savedWord = ({ isSaving, savedAt, isSaved }: AnnualDraft) =>
  isSaving || !isSaved ? '正在存' : savedAt ? `已自动存下，${clockTime(savedAt)}` : '写一个字就自动存'
