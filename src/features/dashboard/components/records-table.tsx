import type { ActivityEntry } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { CATEGORY_TEXT, LINE_TEXT } from '@shared/text/terms'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { OpenNumber } from '@/components/open-number/open-number'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { PHASE_TAG } from '@/components/tag/tag-states'
import { monthDay } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

const open = (activity: ActivityEntry) => void go('activityDetail', { activityId: activity._id })
const dayOf = (activity: ActivityEntry) => monthDay(chinaDay(activity.startsAt), chinaDay(now()))
/** 11-19; with the year where it is another one. */
function shortDay({ startsAt }: ActivityEntry) {
  const day = chinaDay(startsAt)
  return day.slice(0, 4) === chinaDay(now()).slice(0, 4) ? day.slice(5) : day
}

const axesOf = ({ category, line }: ActivityEntry) => `${CATEGORY_TEXT[category]}，${LINE_TEXT[line]}`

const COLUMNS: readonly Column<ActivityEntry>[] = [
  { id: 'day', title: '日期', cell: shortDay, share: 0.9 },
  {
    id: 'title',
    title: '活动',
    cell: (activity) => <OpenNumber onOpen={() => open(activity)}>{activity.title}</OpenNumber>,
    share: 2.2,
  },
  { id: 'team', title: '队伍', cell: ({ teamName }) => teamName, share: 1.5 },
  { id: 'street', title: '镇街', cell: ({ subdistrictName }) => subdistrictName, share: 1.1 },
  { id: 'axes', title: '类别，去向', cell: axesOf, share: 1.5 },
  { id: 'phase', title: '状态', cell: ({ phase }) => <Tag state={PHASE_TAG[phase]} />, share: 0.9 },
]

/** Activities as a table, for a desk. */
export const RecordsTable = ({ title, activities }: { title: string; activities: readonly ActivityEntry[] }) => (
  <DataTable title={title} columns={COLUMNS} rows={activities} keyOf={({ _id }) => _id} />
)

/** One activity as a row, for a phone. */
export const RecordRow = ({ activity, warn }: { activity: ActivityEntry; warn?: string | undefined }) => (
  <Row
    title={activity.title}
    note={`${dayOf(activity)}，${activity.teamName}，${activity.subdistrictName}`}
    warn={warn}
    isTop
    onClick={() => open(activity)}
  >
    {!warn && <Tag state={PHASE_TAG[activity.phase]} />}
  </Row>
)
