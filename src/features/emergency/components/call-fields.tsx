import { View } from '@tarojs/components'
import { VolunteerType } from '@shared/contract/account'
import { CITY_AREA_ID } from '@shared/contract/area'
import type { EmergencyView } from '@shared/contract/emergency'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { SectionHead } from '@/components/section-head/section-head'
import type { useEmergencyForm } from '../use-emergency-form'

type Props = ReturnType<typeof useEmergencyForm> & {
  before: EmergencyView | null
  /** The district of the unit; null for the city and for societies. */
  districtId: string | null
  isCity: boolean
}

/** 召集: who is called from where. Whoever was called stays called: on an open page both are only added. */
export const CallFields = ({ before, form, change, problems, ...rest }: Props) => {
  const called = before?.types ?? []
  const types = VolunteerType.options.filter((type) => !called.includes(type))

  return (
    <>
      <SectionHead title={before ? '再多叫些人' : '召集'} note="会发到每个人的消息里" />
      <Card className="stack g32">
        {before && <View className="t28 ink2">{calledWord(before)}</View>}
        <Field label={before ? '还要叫哪些人' : '叫哪些人'} isRequired={!before} error={problems['types']}>
          <Chips
            label={before ? '还要叫哪些人' : '叫哪些人'}
            options={types.map((value) => ({ value, label: VOLUNTEER_TYPE_TEXT[value] }))}
            value={form.types}
            onChange={(chosen) => change({ types: chosen })}
          />
        </Field>
        <Places {...rest} before={before} form={form} change={change} problems={problems} />
      </Card>
    </>
  )
}

const calledWord = ({ types, areaNames }: EmergencyView) =>
  areaNames.length === 0
    ? '现在只开了页面，还没有叫人。'
    : `已经叫了${areaNames.join('、')}的${types.map((type) => VOLUNTEER_TYPE_TEXT[type]).join('、')}。`

const Places = ({ before, form, change, problems, ladder, addArea, districtId, isCity }: Props) => (
  <Field
    label={before ? '还要叫哪里的人' : '叫哪里的人，不选就只开页面'}
    isRequired={false}
    error={problems['areaIds']}
  >
    <View className="stack g16">
      <Chips
        label="选好的地方，再点一下去掉"
        options={form.areas.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.areas.map(({ id }) => id)}
        onChange={(ids) => change({ areas: form.areas.filter(({ id }) => ids.includes(id)) })}
      />
      {districtId && (
        <Button kind="line" isBlock icon="users" onClick={() => addArea(districtId, '全区县')}>
          叫全区县的人
        </Button>
      )}
      {isCity && (
        <Button kind="line" isBlock icon="users" onClick={() => addArea(CITY_AREA_ID, '全市')}>
          叫全市的人
        </Button>
      )}
      <Button kind="line" isBlock icon="pin" onClick={ladder.open}>
        {isCity ? '加一个区县或街道' : '加一个街道'}
      </Button>
    </View>
  </Field>
)
