import { View } from '@tarojs/components'
import type { VenueView } from '@shared/contract/venue'
import { AreaField } from '@/components/area-sheet/area-field'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Card } from '@/components/card/card'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { usePagedList } from '@/hooks/use-paged-list'
import type { PlanForm } from '../plan-form'
import type { PlanFormState } from '../use-plan-form'

type Props = { plan: PlanFormState }

const ELSEWHERE = 'elsewhere'

/** Where: a known venue of the street, or any place in one of its communities. */
export function PlanWhere({ plan }: Props) {
  const { form, change } = plan
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) =>
      change({
        subdistrictId: _id,
        subdistrictName: name,
        venueId: null,
        venueName: '',
        venuePoint: null,
        areaId: '',
        areaName: '',
      }),
  })

  return (
    <Card>
      <View className="stack g24">
        <AreaField label="哪个街道" value={form.subdistrictName} onOpen={ladder.open} />
        {form.subdistrictId && <Venue plan={plan} />}
      </View>
      <AreaSheet title="在哪个街道？" ladder={ladder} />
    </Card>
  )
}

function Venue({ plan }: Props) {
  const { form, change, problems } = plan
  const { items, status } = usePagedList('venue.list', { subdistrictId: form.subdistrictId })
  const isElsewhere = form.venueId === null && (form.areaId !== '' || (status === 'ready' && items.length === 0))
  const options = [
    ...items.map(({ _id, name }) => ({ value: _id, label: name })),
    { value: ELSEWHERE, label: '别的地方' },
  ]
  const pick = (id: string) => {
    const venue = items.find(({ _id }) => _id === id)
    change(
      venue
        ? placeOf(venue)
        : {
            venueId: null,
            venueName: '',
            venuePoint: null,
            areaId: form.subdistrictId,
            areaName: form.subdistrictName,
          },
    )
  }

  return (
    <>
      <SelectField
        label="哪个场地"
        options={options}
        value={form.venueId ?? (isElsewhere ? ELSEWHERE : undefined)}
        error={isElsewhere ? undefined : problems.areaId}
        onChange={pick}
      />
      {isElsewhere && <Elsewhere plan={plan} />}
    </>
  )
}

type Known = Pick<VenueView, '_id' | 'name' | 'areaId' | 'address' | 'point'>
const placeOf = ({ _id, name, areaId, address, point }: Known): Partial<PlanForm> => ({
  venueId: _id,
  venueName: name.slice(0, 40),
  areaId,
  areaName: '',
  address,
  venuePoint: point,
})

function Elsewhere({ plan: { form, change, problems } }: Props) {
  const ladder = useAreaLadder({
    to: 'community',
    from: { _id: form.subdistrictId, name: form.subdistrictName, level: 'subdistrict' },
    onPicked: ({ _id, name }, above) => {
      const street = above[above.length - 1]
      change({
        areaId: _id,
        areaName: name,
        ...(street ? { subdistrictId: street._id, subdistrictName: street.name } : {}),
      })
    },
  })

  return (
    <>
      <AreaField label="哪个社区" value={form.areaName} error={problems.areaId} onOpen={ladder.open} />
      <TextField
        label="什么地方"
        value={form.venueName}
        maxLength={40}
        placeholder="例如：3 号楼下的坝子"
        error={problems.venueName}
        onChange={(venueName) => change({ venueName })}
      />
      <TextField
        label="怎么找"
        value={form.address}
        maxLength={100}
        isRequired={false}
        error={problems.address}
        onChange={(address) => change({ address })}
      />
      <AreaSheet title="在哪个社区？" ladder={ladder} />
    </>
  )
}
