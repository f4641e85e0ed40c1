import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PhotoView } from '@shared/contract/photo'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Photo } from '@/components/photo/photo'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAction } from '@/hooks/use-action'

type Props = { photo: PhotoView; onReviewed: (photo: PhotoView) => void; onClose: () => void }

const CHILD = '有 14 岁以下孩子的正脸'
const REASONS = [CHILD, '看不清', '和活动无关', '有别人的证件或号码'].map((value) => ({ value, label: value }))

const useReview = ({ onReviewed, onClose }: Props) =>
  useAction('photo.review', {
    onDone: (after) => {
      onReviewed(after)
      onClose()
    },
  })

/** Nobody under 14 appears in a published photo, so that is asked of every one. */
export function PassSheet(props: Props) {
  const { photo, onClose } = props
  const { run, isBusy } = useReview(props)
  const photoId = photo._id

  return (
    <Sheet isOpen title="照片上有认得出的孩子吗？" onClose={onClose}>
      <View className="stack g24">
        <Photo url={photo.url} label={`${photo.uploaderName}拍的`} shape="wide" />
        <View className="t28 ink2">有 14 岁以下孩子的正脸，就不能公开。说有，这张照片以后都不会公开。</View>
        <Button
          isBlock
          isBusy={isBusy}
          busyText="正在记"
          onClick={() => void run({ photoId, isPassed: true, reason: '', child: 'none' })}
        >
          没有，通过
        </Button>
        <Button
          kind="line"
          isBlock
          isBusy={isBusy}
          busyText="正在记"
          onClick={() => void run({ photoId, isPassed: false, reason: CHILD, child: 'seen' })}
        >
          有孩子，不公开
        </Button>
      </View>
    </Sheet>
  )
}

/** 退回 with a reason that the uploader reads. */
export function ReturnSheet(props: Props) {
  const { photo, onClose } = props
  const [reason, setReason] = useState('')
  const { run, isBusy } = useReview(props)
  const child = reason === CHILD ? 'seen' : 'unsaid'

  return (
    <Sheet isOpen title="为什么退回？" onClose={onClose}>
      <View className="stack g24">
        <Chips isSingle label="常见原因" options={REASONS} value={[reason]} onChange={([one = '']) => setReason(one)} />
        <TextArea label="原因" value={reason} onChange={setReason} maxLength={60} placeholder="拍的人会看到这句话" />
        <Button
          isBlock
          off={reason.trim() ? undefined : '请先写原因'}
          isBusy={isBusy}
          busyText="正在退回"
          onClick={() => void run({ photoId: photo._id, isPassed: false, reason, child })}
        >
          退回
        </Button>
      </View>
    </Sheet>
  )
}
