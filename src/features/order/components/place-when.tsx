import { PartOfDay } from '@shared/contract/order'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { PART_OF_DAY_TEXT } from '@shared/text/terms'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { DateField } from '@/components/date-field/date-field'
import { Field } from '@/components/field/field'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { StreetField } from '@/components/street-field/street-field'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { usePlacesUnder } from '@/hooks/use-places-under'
import { now } from '@/platform/clock'
import type { WishForm } from '../use-wish-form'
import { HEADS_PER_STEP } from '../wish-draft'

const PARTS = PartOfDay.options.map((value) => ({ value, label: PART_OF_DAY_TEXT[value] }))
/** Nobody plans further ahead than half a year. */
const FURTHEST_DAYS = 180

/** Question two: when and where. */
export function PlaceWhen({ draft, errors, change }: WishForm) {
  const today = chinaDay(now())

  return (
    <>
      <Card className="stack g32">
        <DateField
          label="哪一天"
          value={draft.day}
          min={today}
          max={addDays(today, FURTHEST_DAYS)}
          onChange={(day) => change({ day })}
          error={errors.day}
          help="定不下来就选个大概，队伍会和您商量"
        />
        <Field label="上午还是下午" error={errors.partOfDay}>
          <Chips
            label="上午还是下午"
            options={PARTS}
            value={[draft.partOfDay]}
            isSingle
            onChange={([partOfDay]) => partOfDay && change({ partOfDay })}
          />
        </Field>
      </Card>
      <WhereCard draft={draft} errors={errors} change={change} />
      <Card className="stack g32">
        <Stepper
          label="大概多少人"
          value={draft.headCount}
          min={HEADS_PER_STEP}
          max={5000}
          step={HEADS_PER_STEP}
          onChange={(headCount) => change({ headCount })}
          error={errors.headCount}
        />
        <TextArea
          label="有什么要当心的"
          value={draft.risks}
          onChange={(risks) => change({ risks })}
          placeholder="比如：要上三楼，没有电梯；有坐轮椅的老人"
          error={errors.risks}
          isRequired={false}
          maxLength={100}
        />
      </Card>
    </>
  )
}

function WhereCard({ draft, errors, change }: Pick<WishForm, 'draft' | 'errors' | 'change'>) {
  const { street } = draft
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ street: { id: _id, name }, areaId: _id, place: '' }),
  })
  const communities = usePlacesUnder(street?.id ?? null)

  return (
    <>
      <Card className="stack g32">
        <StreetField street={street} error={street ? undefined : errors.areaId} onOpen={ladder.open} />
        {street && (
          <SelectField
            label="社区或村"
            options={[{ value: street.id, label: '说不准，先写街道' }, ...communities.options]}
            value={draft.areaId}
            onChange={(areaId) => change({ areaId })}
            error={errors.areaId}
            help={communities.isLoading ? '正在取社区名单' : undefined}
          />
        )}
        <TextField
          label="具体在哪里"
          value={draft.place}
          onChange={(place) => change({ place })}
          placeholder="比如：文明实践站二楼会议室"
          error={errors.place}
          maxLength={60}
        />
      </Card>
      <AreaSheet title="在哪个街道或乡镇" ladder={ladder} />
    </>
  )
}
