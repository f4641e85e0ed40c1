import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SheetPreview } from '@/features/account/components/sheet-preview'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { replaceWith, usePageParams } from '@/platform/navigate'

/** One 记录单: how it looks, as a picture and as PDF. */
export default function SheetPage() {
  const { data } = usePageParams('sheet')
  const sheet = useQuery('certificate.read', data ? { number: data.number } : null)
  usePullDown(sheet.refresh)

  return (
    <Page>
      {sheet.code === 'SHEET_NOT_DETAILED' ? (
        <Empty
          title="这张记录单上没有逐次服务"
          note="它开得早。请重新开一张，就有图片和 PDF 了。"
          action={{ label: '去开一张', onClick: () => void replaceWith('certificates', {}) }}
        />
      ) : (
        <Loaded query={sheet} saying="正在取记录单">
          {(value) => <SheetPreview sheet={value} />}
        </Loaded>
      )}
    </Page>
  )
}
