import type { DayEntry } from '@shared/contract/dashboard'
import { DataTable, type Column } from '@/components/data-table/data-table'
import { grouped } from '@/components/figure/figure'
import { OpenNumber } from '@/components/open-number/open-number'
import { Row } from '@/components/row/row'
import { monthDay } from '@/components/when'
import { counted, hoursWord } from '../figure-words'

/** A cell that records of activities stand behind; an order no team has yet has none. */
type Opened = DayEntry & { teamId: string }
type OnOpen = (entry: Opened) => void

const opens = (entry: DayEntry): entry is Opened => entry.teamId !== null && entry.activities > 0

const teamOf = ({ teamId, teamName }: DayEntry) => (teamId === null ? '还没有队伍接的点单' : teamName)

const columnsOf = (onOpen: OnOpen): Column<DayEntry>[] => [
  { id: 'day', title: '日期', cell: ({ day }) => monthDay(day), share: 1.2 },
  { id: 'team', title: '队伍', cell: teamOf, share: 2.2 },
  { id: 'street', title: '镇街', cell: ({ subdistrictName }) => subdistrictName, share: 1.3 },
  {
    id: 'activities',
    title: '活动',
    cell: (entry) =>
      opens(entry) ? (
        <OpenNumber onOpen={() => onOpen(entry)}>{grouped(entry.activities)}</OpenNumber>
      ) : (
        grouped(entry.activities)
      ),
    isNumber: true,
  },
  { id: 'times', title: '人次', cell: ({ personTimes }) => grouped(counted(personTimes)), isNumber: true },
  { id: 'hours', title: '时长', cell: ({ minutes }) => hoursWord(counted(minutes)), isNumber: true, share: 1.4 },
  { id: 'audience', title: '现场听众', cell: (entry) => grouped(entry.audienceOnSite), isNumber: true },
  { id: 'photos', title: '照片', cell: ({ photos }) => grouped(photos), isNumber: true },
  { id: 'orders', title: '点单', cell: ({ orders }) => grouped(orders), isNumber: true },
]

/** Cells of a figure as a table, for a desk. */
export const DaysTable = ({ entries, onOpen }: { entries: readonly DayEntry[]; onOpen: OnOpen }) => (
  <DataTable title="逐日明细" columns={columnsOf(onOpen)} rows={entries} keyOf={({ _id }) => _id} />
)

/** One cell as a row, for a phone. */
export const DayRow = ({ entry, onOpen }: { entry: DayEntry; onOpen: OnOpen }) => (
  <Row
    title={teamOf(entry)}
    note={`${monthDay(entry.day)}，${entry.subdistrictName}`}
    value={sumsOf(entry)}
    isTop
    onClick={opens(entry) ? () => onOpen(entry) : undefined}
  />
)

function sumsOf({ activities, personTimes, orders }: DayEntry): string {
  const times = counted(personTimes)
  const parts = [
    activities > 0 && `${grouped(activities)} 场`,
    times > 0 && `${grouped(times)} 人次`,
    orders > 0 && `${grouped(orders)} 件点单`,
  ]
  return parts.filter(Boolean).join('，') || `C 级 ${grouped(personTimes.C)} 人次`
}
