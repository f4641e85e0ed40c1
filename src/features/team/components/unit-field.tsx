import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { Field } from '@/components/field/field'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'

type Props = {
  label: string
  unitName: string
  error?: string | undefined
  onPicked: (unitId: string, unitName: string) => void
}

/** 报送单位, one of those that stand today. */
export function UnitField({ label, unitName, error, onPicked }: Props) {
  const [isOpen, setOpen] = useState(false)
  const units = usePagedList('team.units', isOpen ? {} : null)
  const pick = (unitId: string, name: string) => {
    setOpen(false)
    onPicked(unitId, name)
  }

  return (
    <>
      <Field label={label} error={error}>
        {unitName ? (
          <View className="row between">
            <View className="b grow">{unitName}</View>
            <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
              换一个
            </Button>
          </View>
        ) : (
          <Button kind="line" icon="building" isBlock onClick={() => setOpen(true)}>
            选单位
          </Button>
        )}
      </Field>
      <Sheet isOpen={isOpen} title={label} onClose={() => setOpen(false)}>
        <PagedList list={units} saying="正在取单位" keyOf={({ _id }) => _id} empty={<Empty title="还没有登记单位" />}>
          {({ _id, name }) => <Row isPlain title={name} onClick={() => pick(_id, name)} />}
        </PagedList>
      </Sheet>
    </>
  )
}
