import { View } from '@tarojs/components'
import { OrderTopic } from '@shared/contract/order'
import { TOPIC_TEXT } from '@shared/text/terms'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { StreetField } from '@/components/street-field/street-field'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import type { useFound } from '../use-found'
import { UnitField } from './unit-field'

const KINDS = ['服务队', '专业分队', '讲师团', '专家工作室', '学会队'].map((word) => ({ value: word, label: word }))
const LEVELS = [
  { value: 'team' as const, label: '服务队' },
  { value: 'squad' as const, label: '分队' },
]
const TOPICS = OrderTopic.options
  .filter((topic) => topic !== 'other')
  .map((topic) => ({ value: topic, label: TOPIC_TEXT[topic].name }))

/** What the unit wants to know of a new team. */
export function FoundFields({ found: { form, change, problems } }: { found: ReturnType<typeof useFound> }) {
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ homeSubdistrictId: _id, streetName: name }),
  })

  return (
    <Card>
      <View className="stack g32">
        <TextField
          label="队伍名称"
          value={form.name}
          maxLength={40}
          placeholder="比如 青木关果树技术队"
          error={problems.name}
          onChange={(name) => change({ name })}
        />
        <UnitField
          label="由哪个单位管"
          unitName={form.unitName}
          error={problems.unitId}
          onPicked={(unitId, unitName) => change({ unitId, unitName })}
        />
        <Field label="哪一级">
          <Chips
            label="哪一级"
            isSingle
            options={LEVELS}
            value={[form.level]}
            onChange={([level]) => change({ level: level ?? form.level })}
          />
        </Field>
        <Field label="什么样的队伍" error={problems.kind}>
          <Chips
            label="什么样的队伍"
            isSingle
            options={KINDS}
            value={[form.kind]}
            onChange={([kind]) => change({ kind: kind ?? '' })}
          />
        </Field>
        <Field label="会做哪些，可以选几样" isRequired={false} error={problems.tags}>
          <Chips label="会做哪些" options={TOPICS} value={form.tags} onChange={(tags) => change({ tags })} />
        </Field>
        <StreetField
          street={form.homeSubdistrictId ? { name: form.streetName } : null}
          error={problems.homeSubdistrictId}
          onOpen={ladder.open}
        />
        <TextArea
          label="为什么成立，有哪些人"
          isRequired={false}
          value={form.words}
          maxLength={100}
          onChange={(words) => change({ words })}
        />
      </View>
      <AreaSheet title="常去哪个街道服务" ladder={ladder} />
    </Card>
  )
}
