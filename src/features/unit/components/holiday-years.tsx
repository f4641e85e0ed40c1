import type { Output } from '@shared/contract/api'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { monthDay } from '@/components/when'

export type Years = Output<'calendar.get'>['years']

/** The years that deadlines can be reckoned in; those without are said to be missing wherever a deadline reaches them. */
export const HolidayYears = ({ years }: { years: Years }) => (
  <CardList>
    {Object.entries(HOLIDAYS).map(([year, { off, worked }]) => (
      <Row key={year} icon="calendar" title={`${year} 年`} note={countWord(off, worked)} value="系统自带" />
    ))}
    {years.map(({ year, off, worked, source }) => (
      <Row key={year} isTop icon="calendar" title={`${year} 年`} note={`${countWord(off, worked)}。${source}`}>
        <>{worked.length > 0 && <>{`上班的周末：${worked.map((day) => monthDay(day)).join('、')}`}</>}</>
      </Row>
    ))}
  </CardList>
)

const countWord = (off: readonly string[], worked: readonly string[]) =>
  `放假 ${off.length} 天，${worked.length > 0 ? `周末上班 ${worked.length} 天` : '没有调休上班'}`
