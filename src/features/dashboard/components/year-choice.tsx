import { chinaDay } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { now } from '@/platform/clock'

const YEARS_BACK = [0, 1, 2] as const

type Props = {
  /** The last day of the year that is looked at; undefined for the running one. */
  value: string | undefined
  onChange: (on: string | undefined) => void
}

/** 哪一年: the running one, or one that is over. */
export function YearChoice({ value, onChange }: Props) {
  const thisYear = Number(chinaDay(now()).slice(0, 4))

  return (
    <Chips
      label="哪一年"
      options={YEARS_BACK.map((back) => ({ value: String(thisYear - back), label: `${thisYear - back} 年` }))}
      value={[value?.slice(0, 4) ?? String(thisYear)]}
      isSingle
      onChange={([year]) => onChange(year === undefined || year === String(thisYear) ? undefined : `${year}-12-31`)}
    />
  )
}
