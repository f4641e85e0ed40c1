import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { CardList } from '../card/card'
import { cx } from '../cx'
import { Photo } from '../photo/photo'
import { Progress } from '../progress/progress'
import { Tag } from '../tag/tag'
import s from './uploader.module.scss'

export type UploadItem = {
  id: string
  /** 14:36 拍的. */
  title: string
  /** 1.2 兆，已压缩; or why it did not go. */
  note: string
  url: string
  state: 'waiting' | 'sending' | 'failed' | 'returned'
  percent?: number | undefined
}
type Props = {
  items: readonly UploadItem[]
  onRetry: (id: string) => void
  onReplace?: ((id: string) => void) | undefined
  onDrop: (id: string) => void
}

/** Pictures on their way: how far each is, and what to do about one that is stuck. */
export const Uploader = ({ items, ...ways }: Props) => (
  <CardList>
    {items.map((item) => (
      <View key={item.id} className={cx(s.item)}>
        <Photo url={item.url} label={item.title} />
        <View className={cx(s.words)}>
          <View className={cx(s.head)}>
            <View className={cx(s.title)}>{item.title}</View>
            <State item={item} />
          </View>
          <View className={cx(s.note)}>{item.note}</View>
          <Below item={item} {...ways} />
        </View>
      </View>
    ))}
  </CardList>
)

function State({ item }: { item: UploadItem }) {
  if (item.state === 'failed' || item.state === 'returned') return <Tag state={item.state} />
  if (item.state === 'waiting') return <View className={cx(s.note)}>排队</View>
  return <View className={cx(s.percent)}>{`${item.percent ?? 0}%`}</View>
}

function Below({ item, onRetry, onReplace, onDrop }: { item: UploadItem } & Omit<Props, 'items'>) {
  if (item.state === 'sending' || item.state === 'waiting') {
    const percent = item.percent ?? 0
    return <Progress label={`传了百分之 ${percent}`} of={100} parts={[{ value: percent }]} />
  }
  return (
    <View className={cx(s.acts)}>
      {item.state === 'failed' && (
        <Button size="s" icon="refresh" onClick={() => onRetry(item.id)}>
          再传一次
        </Button>
      )}
      {item.state === 'returned' && onReplace && (
        <Button size="s" kind="line" icon="image" onClick={() => onReplace(item.id)}>
          换一张
        </Button>
      )}
      <Button size="s" kind="text" onClick={() => onDrop(item.id)}>
        不要了
      </Button>
    </View>
  )
}
