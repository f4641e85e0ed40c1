import { useState } from 'react'
import { View } from '@tarojs/components'
import { Audience, Line } from '@shared/contract/activity-plan'
import { Season } from '@shared/contract/offering'
import { SEASON_TEXT } from '@shared/text/offering'
import { AUDIENCE_TEXT, LINE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { TextField } from '@/components/text-field/text-field'

export type MenuFilter = {
  words: string
  audience?: Audience | undefined
  line?: Line | undefined
  season?: Season | undefined
}

type Props = { filter: MenuFilter; onChange: (part: Partial<MenuFilter>) => void }

const AUDIENCES = Audience.options.map((value) => ({ value, label: AUDIENCE_TEXT[value] }))
const LINES = Line.options.map((value) => ({ value, label: LINE_TEXT[value] }))
const SEASONS = Season.options.map((value) => ({ value, label: `${SEASON_TEXT[value]}季` }))

/** Looking for a dish in everyday words; the rest is folded away. */
export function MenuFilters({ filter, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <View className="stack g24">
        <TextField
          label="想找什么"
          help="用平常话说就行，比如：老人、挂号、果树、着火"
          isRequired={false}
          value={filter.words}
          maxLength={30}
          onChange={(words) => onChange({ words })}
        />
        {isOpen ? (
          <MoreFilters filter={filter} onChange={onChange} />
        ) : (
          <Button kind="quiet" isBlock icon="filter" onClick={() => setOpen(true)}>
            按给谁听、地方、季节找
          </Button>
        )}
      </View>
    </Card>
  )
}

const MoreFilters = ({ filter, onChange }: Props) => (
  <>
    <Field label="讲给谁" isRequired={false}>
      <Chips
        label="讲给谁"
        isSingle
        options={AUDIENCES}
        value={filter.audience ? [filter.audience] : []}
        onChange={([audience]) => onChange({ audience })}
      />
    </Field>
    <Field label="什么地方" isRequired={false}>
      <Chips
        label="什么地方"
        isSingle
        options={LINES}
        value={filter.line ? [filter.line] : []}
        onChange={([line]) => onChange({ line })}
      />
    </Field>
    <Field label="哪一季" isRequired={false}>
      <Chips
        label="哪一季"
        isSingle
        options={SEASONS}
        value={filter.season ? [filter.season] : []}
        onChange={([season]) => onChange({ season })}
      />
    </Field>
  </>
)
