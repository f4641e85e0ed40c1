import { View } from '@tarojs/components'
import type { ImportKind } from '@shared/contract/import'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { useTemplate } from '../use-take-sheet'
import { useUploadSheet } from '../use-upload-sheet'

type Props = { unitId: string; kind: ImportKind; personId: string | undefined }

const WORDS: Record<ImportKind, string> = {
  volunteers: '下载模板，每人填一行，再传上来。先看预览，您确认了才导入；名单上的人要本人登录同意，才算志愿者。',
  platformCounts: '下载模板，一家单位一个月填一行，再传上来。先看预览，您确认了才录入。',
}

/** 模板 and 上传, side by side with what will happen. */
export function UploadCard({ unitId, kind, personId }: Props) {
  const template = useTemplate({ unitId, kind })
  const upload = useUploadSheet({ unitId, kind, personId })

  return (
    <Card>
      <View className="stack g24">
        <View className="t28 ink2">{WORDS[kind]}</View>
        <Button
          icon="cloud-up"
          isBlock
          off={personId === undefined}
          isBusy={upload.isBusy}
          busyText={upload.busyText}
          onClick={upload.choose}
        >
          上传填好的表格
        </Button>
        <Button
          kind="line"
          icon="download"
          isBlock
          isBusy={template.isBusy}
          busyText="正在做模板"
          onClick={template.take}
        >
          下载模板
        </Button>
      </View>
    </Card>
  )
}
