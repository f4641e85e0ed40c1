import type { AwardView } from '@shared/contract/award'
import { AWARD_LEVEL_TEXT, AWARD_STATUS_TEXT } from '@shared/text/record-terms'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { previewPhotos } from '@/platform/image'

const TAGS: Record<AwardView['status'], TagState> = {
  submitted: 'reviewing',
  accepted: 'approved',
  refused: 'refused',
  revoked: 'cancelled',
}
const WHY: Record<AwardView['status'], string> = { submitted: '', accepted: '', refused: '没有记入', revoked: '撤销' }

export const AwardTag = ({ status }: Pick<AwardView, 'status'>) => (
  <Tag state={TAGS[status]}>{AWARD_STATUS_TEXT[status]}</Tag>
)

/** Why it is not in the record, or why it says something else by now. */
export const awardRemark = ({ status, reason, changedFor }: AwardView) => {
  if (reason) return `${WHY[status]}：${reason}`
  return changedFor ? `更正过：${changedFor}` : undefined
}

/** One of my own awards, and what the unit said of it; opens the proof. */
export const AwardRow = ({ award }: { award: AwardView }) => {
  const { name, day, grantedBy, level, url, status } = award

  return (
    <Row
      isTop
      title={name}
      note={`${day}，${grantedBy}，${AWARD_LEVEL_TEXT[level]}`}
      warn={awardRemark(award)}
      trailing={<AwardTag status={status} />}
      onClick={url === '' ? undefined : () => previewPhotos([url], url)}
    />
  )
}
