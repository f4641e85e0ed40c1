import type { MyTraining } from '@shared/contract/training'
import { TRAINING_KIND_TEXT } from '@shared/text/credential-terms'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { lengthWord, monthDay } from '@/components/when'

/** One training on my own record; one that was taken back stays, with the reason. */
export const TrainingRow = ({ training }: { training: MyTraining }) => {
  const { name, kind, day, minutes, organiser, content, teamName, voided } = training

  return (
    <Row
      isTop
      title={name}
      note={`${TRAINING_KIND_TEXT[kind]}，${monthDay(day)}，${lengthWord(minutes)}，${organiser}。${content}`}
      warn={voided ? `作废：${voided.reason}` : undefined}
      value={voided ? <Tag state="refused">已作废</Tag> : <Tag state="done">{teamName ? '已登记' : '有效'}</Tag>}
    />
  )
}
