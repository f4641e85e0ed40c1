import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import type { TeamView } from '@shared/contract/team'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Checkbox } from '@/components/checkbox/checkbox'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SelectField } from '@/components/select-field/select-field'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { SuggestedTeams } from './suggested-teams'

type Props = {
  isOpen: boolean
  title: string
  order: OrderView
  /** Only one can be asked. */
  isSingle?: boolean | undefined
  isBusy: boolean
  onPick: (teamIds: string[]) => void
  onClose: () => void
}

/** Teams to ask: the unit's own, or those of another unit, societies included. */
export const TeamSheet = (props: Props) =>
  props.isOpen ? (
    <Sheet isOpen title={props.title} onClose={props.onClose}>
      <Choice {...props} />
    </Sheet>
  ) : null

function Choice({ order, isSingle, isBusy, onPick }: Props) {
  const [unitId, setUnitId] = useState(order.unitId)
  const [chosen, setChosen] = useState<string[]>([])
  const units = usePagedList('team.units', {})
  const mayOffer = order.moves.includes('offer')
  const suggested = useQuery('order.suggest', mayOffer ? { orderId: order._id } : null)
  const shownIds = suggested.value?.items.map(({ teamId }) => teamId) ?? []
  const toggle = (teamId: string, isOn: boolean) =>
    setChosen((before) => [...(isSingle ? [] : before.filter((one) => one !== teamId)), ...(isOn ? [teamId] : [])])

  return (
    <View className="stack g24">
      {mayOffer && <SuggestedTeams query={suggested} order={order} chosen={chosen} onToggle={toggle} />}
      <SelectField
        label="哪家单位的队伍"
        options={units.items.map(({ _id, name }) => ({ value: _id, label: name }))}
        value={unitId}
        onChange={setUnitId}
      />
      <Teams key={unitId} unitId={unitId} order={order} shownIds={shownIds} chosen={chosen} onToggle={toggle} />
      <Button
        isBlock
        size="l"
        off={chosen.length === 0 && '先选队伍，去不去由他们定'}
        isBusy={isBusy}
        busyText="正在去问"
        onClick={() => onPick(chosen)}
      >
        {isSingle ? '问这支队伍' : `问这 ${chosen.length} 支队伍`}
      </Button>
    </View>
  )
}

type TeamsProps = {
  unitId: string
  order: OrderView
  /** Those that stand above already. */
  shownIds: readonly string[]
  chosen: readonly string[]
  onToggle: (teamId: string, isOn: boolean) => void
}

function Teams({ unitId, order, shownIds, chosen, onToggle }: TeamsProps) {
  const list = usePagedList('team.list', { unitId })
  const isFree = ({ _id, suspendedAt }: TeamView) =>
    suspendedAt === null && _id !== order.teamId && !shownIds.includes(_id)
  return (
    <>
      <PagedList
        list={{ ...list, items: list.items.filter(isFree) }}
        saying="正在找队伍"
        keyOf={({ _id }) => _id}
        empty={<Empty title={shownIds.length > 0 ? '这家单位没有别的队伍了' : '这家单位还没有队伍'} />}
      >
        {(team) => (
          <Checkbox
            label={team.name}
            note={knows(team, order) ? `会讲“${TOPIC_TEXT[order.topic].name}”` : undefined}
            value={chosen.includes(team._id)}
            onChange={(isOn) => onToggle(team._id, isOn)}
          />
        )}
      </PagedList>
      {list.hasMore && (
        <Button kind="quiet" isBlock isBusy={list.isLoadingMore} onClick={list.loadMore}>
          更多队伍
        </Button>
      )}
    </>
  )
}

const knows = ({ tags }: TeamView, { topic }: OrderView) => tags.includes(topic)
