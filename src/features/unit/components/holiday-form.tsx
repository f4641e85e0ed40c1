import { useState } from 'react'
import { View } from '@tarojs/components'
import { parseDays, type DayList } from '@shared/domain/time/day-list'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SelectField } from '@/components/select-field/select-field'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import type { Years } from './holiday-years'

type Props = { years: Years; onLoaded: () => void }

const EMPTY = { off: '', worked: '', source: '' }

/** 录放假安排: the notice's own words are typed or pasted; what was not understood is named. */
export function HolidayForm({ years, onLoaded }: Props) {
  const choices = yearsAhead()
  const [year, setYear] = useState(
    choices.find((one) => !years.some((loaded) => loaded.year === one)) ?? choices[0] ?? '',
  )
  const [typed, setTyped] = useState(EMPTY)
  const load = useAction('calendar.load', {
    onDone: (loaded) => {
      toast(`${loaded.year} 年的放假安排录好了，期限按它算`)
      setTyped(EMPTY)
      onLoaded()
    },
  })
  const [off, worked] = [parseDays(typed.off, year), parseDays(typed.worked, year)]
  const change = (part: Partial<typeof EMPTY>) => setTyped((before) => ({ ...before, ...part }))

  return (
    <Card>
      <View className="stack g24">
        <SelectField
          label="哪一年"
          options={choices.map((value) => ({ value, label: `${value} 年` }))}
          value={year}
          onChange={setYear}
        />
        <TextArea
          label="放假的日子"
          value={typed.off}
          maxLength={500}
          placeholder="例如：1月1日至3日，2月6日至12日"
          help={readWord(off)}
          error={wrongWord(off)}
          onChange={(words) => change({ off: words })}
        />
        <TextArea
          label="要上班的周末"
          isRequired={false}
          value={typed.worked}
          maxLength={300}
          placeholder="例如：1月4日，2月14日"
          help={readWord(worked)}
          error={wrongWord(worked)}
          onChange={(words) => change({ worked: words })}
        />
        <TextField
          label="哪个通知"
          value={typed.source}
          maxLength={100}
          placeholder="例如：国办发明电〔2026〕7 号"
          onChange={(source) => change({ source })}
        />
        <Button
          isBlock
          off={whyNot(off, worked, typed.source)}
          isBusy={load.isBusy}
          busyText="正在录"
          onClick={() => void load.run({ year, off: off.days, worked: worked.days, source: typed.source })}
        >
          {`录入 ${year} 年`}
        </Button>
      </View>
    </Card>
  )
}

/** Years that the program does not bring along: the next three. */
const yearsAhead = () => {
  const thisYear = Number(chinaDay(now()).slice(0, 4))
  return [0, 1, 2, 3].map((ahead) => String(thisYear + ahead)).filter((year) => !HOLIDAYS[year])
}

const readWord = ({ days }: DayList) => (days.length > 0 ? `读到 ${days.length} 天` : undefined)
const wrongWord = ({ wrong }: DayList) => (wrong.length > 0 ? `没看懂：${wrong.join('、')}` : undefined)

function whyNot(off: DayList, worked: DayList, source: string): string | undefined {
  if (off.wrong.length + worked.wrong.length > 0) return '先改好没看懂的日子'
  if (off.days.length === 0) return '请填放假的日子'
  return source.trim().length < 2 ? '请写是哪个通知' : undefined
}
