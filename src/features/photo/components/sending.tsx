import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Progress } from '@/components/progress/progress'
import { SectionHead } from '@/components/section-head/section-head'
import { Uploader, type UploadItem } from '@/components/uploader/uploader'
import { clockTime } from '@/components/when'
import { dropUpload, retryUploads, type Queued } from '../upload-queue'

/** How far the whole lot is. */
export function SendingCard({ items, done }: { items: readonly Queued[]; done: number }) {
  const going = items.filter(({ state }) => state !== 'failed')
  if (going.length === 0) return null
  const of = going.length + done
  const percent = going.find(({ state }) => state === 'sending')?.percent ?? 0

  return (
    <Card>
      <View className="t36 b">{`正在传第 ${done + 1} 张，共 ${of} 张`}</View>
      <View className="mt16">
        <Progress
          isTall
          label={`${of} 张传好了 ${done} 张`}
          of={of * 100}
          parts={[
            { value: done * 100, tone: 'ok' },
            { value: percent, tone: 'brand' },
          ]}
        />
      </View>
      <View className="t28 ink2 mt16">可以离开这一页，照片接着传。退出了也不要紧，回到这一页会接着传。</View>
    </Card>
  )
}

/** Photos on their way, or stuck. */
export const Uploads = ({ title, items }: { title: string; items: readonly Queued[] }) =>
  items.length === 0 ? null : (
    <>
      <SectionHead title={title} note={`${items.length} 张`} />
      <Uploader items={items.map(row)} onRetry={(key) => retryUploads([key])} onDrop={dropUpload} />
    </>
  )

/** What did not go, and one button for all of it. */
export const Stuck = ({ items }: { items: readonly Queued[] }) => (
  <>
    <Uploads title="没传上的" items={items} />
    {items.length > 1 && (
      <Button kind="line" isBlock icon="refresh" onClick={() => retryUploads(items.map(({ key }) => key))}>
        全部重试
      </Button>
    )}
  </>
)

const row = ({ key, photo, state, percent, why }: Queued): UploadItem => ({
  id: key,
  title: `${clockTime(photo.takenAt)} 拍的`,
  note: state === 'failed' ? why : `${sizeWord(photo.bytes)}，已压缩`,
  url: photo.thumbPath,
  state,
  percent,
})

const MEGABYTE = 1024 * 1024
const sizeWord = (bytes: number) =>
  bytes >= MEGABYTE / 10 ? `${(bytes / MEGABYTE).toFixed(1)} 兆` : `${Math.max(1, Math.round(bytes / 1024))} KB`
