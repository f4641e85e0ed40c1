import { chinaMonth, lastMonths } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { now } from '@/platform/clock'
import { monthWord } from '../report-words'

const MONTHS_SHOWN = 6

type Props = { shown: string | undefined; onChoose: (month: string) => void }

/** 哪个月: the last half year, newest first, and whichever month is shown. */
export function MonthChips({ shown, onChoose }: Props) {
  const months = new Set([...(shown ? [shown] : []), ...lastMonths(chinaMonth(now()), MONTHS_SHOWN)])
  return (
    <Chips
      label="哪个月"
      options={[...months]
        .sort()
        .reverse()
        .map((value) => ({ value, label: monthWord(value) }))}
      value={shown ? [shown] : []}
      isSingle
      onChange={([chosen]) => chosen && onChoose(chosen)}
    />
  )
}
