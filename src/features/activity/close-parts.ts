import type { ActivityClosing } from '@shared/contract/activity-plan'

const SUMMARY_AT_LEAST = 5

/** One thing that closing needs: done or not, and how far. */
export type ClosePart = { name: string; isDone: boolean; say: string; lacking: string | null }

/** 结项 needs content, audience, who answers for it, photos or a reason, and everybody's attendance (令67 §7). */
export function closeParts(closing: ActivityClosing, unconfirmed: number | null): ClosePart[] {
  const length = [...closing.summary.trim()].length
  const name = closing.responsibleName.trim()
  const heads = closing.audienceOnSite + closing.audienceOnline
  const isWritten = length >= SUMMARY_AT_LEAST

  return [
    {
      name: '服务内容',
      isDone: isWritten,
      say: length > 0 ? `已写 ${length} 字` : '还没写',
      lacking: isWritten ? null : '服务内容没写',
    },
    { name: '责任人', isDone: name !== '', say: name || '还没填', lacking: name ? null : '责任人没填' },
    // Nobody came is a fact, too: it is asked about, never in the way.
    { name: '到场人数', isDone: heads > 0, say: heads > 0 ? `${heads} 人` : '0 人，对吗？', lacking: null },
    photoPart(closing),
    attendancePart(unconfirmed),
  ]
}

function photoPart({ bestPhotoIds, noPhotoReason }: ActivityClosing): ClosePart {
  if (bestPhotoIds.length > 0)
    return { name: '照片', isDone: true, say: `已选 ${bestPhotoIds.length} 张`, lacking: null }
  const hasReason = noPhotoReason.trim() !== ''
  return {
    name: '照片',
    isDone: hasReason,
    say: hasReason ? '写了为什么没有' : '还没选',
    lacking: hasReason ? null : '照片没选，也没写原因',
  }
}

function attendancePart(unconfirmed: number | null): ClosePart {
  if (unconfirmed === null) return { name: '确认出勤', isDone: false, say: '正在取名单', lacking: '名单还没取到' }
  const isDone = unconfirmed === 0
  return {
    name: '确认出勤',
    isDone,
    say: isDone ? '都确认了' : `还差 ${unconfirmed} 人`,
    lacking: isDone ? null : `${unconfirmed} 人的出勤没确认`,
  }
}

/** 还差一样：…; undefined when nothing is missing. */
export function sayLacking(parts: readonly ClosePart[]): string | undefined {
  const lacking = parts.flatMap(({ lacking }) => lacking ?? [])
  if (lacking.length === 0) return undefined
  return `还差${lacking.length === 1 ? '一样' : ` ${lacking.length} 样`}：${lacking.join('；')}`
}
