import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chip } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'
import type { PlanFormState } from '../use-plan-form'
import s from './plan.module.scss'
import { cx } from '@/components/cx'

type Props = { plan: PlanFormState; me: AccountView }

const MOST = 10

/** 一起办的队伍: hours go to everybody's own team, the activity counts once, for the host. */
export function PlanPartners({ plan: { form, change }, me }: Props) {
  const [isOpen, setOpen] = useState(false)
  const unitId = me.memberships.find(({ teamId }) => teamId === form.teamId)?.unitId
  const partners = form.partnerTeamIds.map((teamId, at) => ({ teamId, name: form.partnerNames[at] || '一支队伍' }))
  const keep = (all: typeof partners) =>
    change({ partnerTeamIds: all.map(({ teamId }) => teamId), partnerNames: all.map(({ name }) => name) })

  return (
    <Card>
      <View className="stack g24">
        {partners.length > 0 && (
          <View className={cx(s.partners)}>
            {partners.map((one) => (
              <Chip
                key={one.teamId}
                isOn
                icon="cross"
                label={`不和${one.name}一起办`}
                onClick={() => keep(partners.filter(({ teamId }) => teamId !== one.teamId))}
              >
                {one.name}
              </Chip>
            ))}
          </View>
        )}
        {unitId && partners.length < MOST && (
          <Button kind="quiet" isBlock icon="plus" onClick={() => setOpen(true)}>
            加一支队伍
          </Button>
        )}
        <View className="t28 ink2">各人的时长记在自己的队里，场次记给主办队。</View>
      </View>
      {unitId && (
        <PartnerSheet
          isOpen={isOpen}
          unitId={unitId}
          taken={[form.teamId, ...form.partnerTeamIds]}
          onPicked={(team) => {
            keep([...partners, team])
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}

type SheetProps = {
  isOpen: boolean
  unitId: string
  taken: readonly string[]
  onPicked: (team: { teamId: string; name: string }) => void
  onClose: () => void
}

function PartnerSheet({ isOpen, unitId, taken, onPicked, onClose }: SheetProps) {
  const list = usePagedList('team.list', isOpen ? { unitId } : null)
  const open = list.items.filter(({ _id, suspendedAt }) => suspendedAt === null && !taken.includes(_id))

  return (
    <Sheet isOpen={isOpen} title="和哪支队伍一起办？" onClose={onClose}>
      <PagedList
        list={{ ...list, items: open }}
        saying="正在找队伍"
        keyOf={({ _id }) => _id}
        empty={<Empty title="没有别的队伍可选" note="能选本单位还在活动的队伍。" />}
      >
        {({ _id, name, leaderName }) => (
          <Row title={name} note={`队长 ${leaderName}`} onClick={() => onPicked({ teamId: _id, name })} />
        )}
      </PagedList>
    </Sheet>
  )
}
