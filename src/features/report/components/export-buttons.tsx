import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Progress } from '@/components/progress/progress'
import { useReportExport } from '../use-report-export'

type Props = { unitId: string | null; month: string }

const FORMATS = [
  { format: 'docx', label: 'Word', icon: 'file' },
  { format: 'xlsx', label: 'Excel', icon: 'grid' },
  { format: 'zip', label: '照片包', icon: 'image' },
  { format: 'csv', label: '清单', icon: 'letters' },
] as const

/** 导出 as a document, tables, the pictures, or the plain list; with how far it is. */
export function ExportButtons({ unitId, month }: Props) {
  const { progress, run } = useReportExport({ unitId, month })
  if (progress) {
    const words = `正在整理，第 ${progress.done} 步，共 ${progress.total} 步`
    return (
      <View className="stack g16">
        <View>{words}</View>
        <Progress label={words} of={progress.total} parts={[{ value: progress.done }]} />
      </View>
    )
  }
  return (
    <View className="row wrap g16">
      {FORMATS.map(({ format, label, icon }) => (
        <Button key={format} kind="line" size="s" icon={icon} label={`导出${label}`} onClick={() => run(format)}>
          {label}
        </Button>
      ))}
    </View>
  )
}
