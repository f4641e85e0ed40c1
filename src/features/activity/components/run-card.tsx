import type { ActivityRights, ActivityView } from '@shared/contract/activity'
import { Banner } from '@/components/banner/banner'
import { CardList } from '@/components/card/card'
import type { IconName } from '@/components/icon/icon-names'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'
import type { ActivityActions } from '../use-activity-actions'
import { CancelRow } from './cancel-row'

type Props = { activity: ActivityView; actions: ActivityActions }
type Way = {
  isThere: (can: ActivityRights, activity: ActivityView) => boolean
  icon: IconName
  title: string
  note: string
  open: (activityId: string) => unknown
}

const WAYS: Way[] = [
  {
    isThere: (can) => can.showCode,
    icon: 'scan',
    title: '签到码',
    note: '大家看着它签到、签退',
    open: (activityId) => go('code', { activityId }),
  },
  {
    isThere: (can) => can.confirm,
    icon: 'users',
    title: '出勤',
    note: '谁来了、确认时长、补签',
    open: (activityId) => go('activityBoard', { activityId }),
  },
  {
    isThere: (can) => can.confirm,
    icon: 'image',
    title: '照片',
    note: '看大家传的，通过或退回',
    open: (activityId) => go('activityPhotos', { activityId }),
  },
  {
    isThere: (can) => can.close,
    icon: 'flag',
    title: '结项',
    note: '人数、小结、照片',
    open: (activityId) => go('activityClose', { activityId }),
  },
  {
    isThere: (can, { status }) => can.edit && status === 'published',
    icon: 'users',
    title: '名单',
    note: '谁报了名，谁在候补',
    open: (activityId) => go('activityBoard', { activityId }),
  },
  {
    isThere: (can) => can.edit,
    icon: 'edit',
    title: '修改',
    note: '开始前都能改，报名的人不受影响',
    open: (activityId) => go('activityEdit', { activityId }),
  },
  {
    isThere: (can, { status }) => can.edit && status === 'published',
    icon: 'grid',
    title: '约资源',
    note: '大篷车、场馆、天文设备，约好了写在这一页上',
    open: (activityId) => go('resourceList', { activityId }),
  },
  {
    isThere: (can) => can.repeat,
    icon: 'copy',
    title: '再发一场',
    note: '内容照搬，只选新的日子',
    open: (copyId) => go('activityEdit', { copyId }),
  },
]

/** What only who runs the activity sees; each line is there when it can be done. */
export function RunCard({ activity, actions }: Props) {
  const ways = WAYS.filter(({ isThere }) => isThere(activity.can, activity))
  if (ways.length === 0 && !activity.can.cancel) return null

  return (
    <>
      <SectionHead title="您负责这场活动" />
      {activity.isTextUnchecked && (
        <Banner tone="warn">发布时微信没能检测文字，请单位管理员看一眼。改一次、存一次，会再检测。</Banner>
      )}
      <CardList>
        {ways.map(({ icon, title, note, open }) => (
          <Row key={title} icon={icon} title={title} note={note} onClick={() => void open(activity._id)} />
        ))}
        {activity.can.repeat && (
          <Row
            icon="file"
            title={activity.templateOf ? '不再作模板' : '存成模板'}
            note={activity.templateOf ? '发活动时不再列出来' : '下次发活动时从这里开始'}
            onClick={() => actions.setTemplate(!activity.templateOf)}
          />
        )}
        {activity.can.cancel && <CancelRow activity={activity} actions={actions} />}
      </CardList>
    </>
  )
}
