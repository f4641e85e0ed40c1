import { Category, Line } from '@shared/contract/activity-plan'
import { CATEGORY_TEXT, LINE_TEXT } from '@shared/text/terms'
import { monthDay } from '@/components/when'
import { asPeriod, periodName } from './period'
import type { RecordsWish } from './use-records'

/** What a list of records was narrowed to, in words: 本报送期，全域科普，进社区. */
export function wishWords({
  of,
  state,
  month,
  period,
  category,
  line,
  street,
  without,
  map,
  on,
  from,
  to,
}: RecordsWish): string[] {
  const time =
    from && to
      ? `${monthDay(from)}到${monthDay(to)}`
      : month
        ? `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`
        : on
          ? `${on.slice(0, 4)} 年${period === 'month' ? ` ${Number(on.slice(5, 7))} 月` : ''}`
          : periodName(asPeriod(period))
  const known = { category: Category.safeParse(category).data, line: Line.safeParse(line).data }
  return [
    of ? '全市' : undefined,
    state === 'toClose' ? '待结项' : time,
    known.category && CATEGORY_TEXT[known.category],
    known.line && LINE_TEXT[known.line],
    map === 'today' ? '按今天的区划' : undefined,
    street,
    without ? '其余队伍' : undefined,
  ].filter((word): word is string => Boolean(word))
}
