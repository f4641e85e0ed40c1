import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import type { TeamSuggestion } from '@shared/contract/order-match'
import { Checkbox } from '@/components/checkbox/checkbox'
import { Loaded, type Waiting } from '@/components/loaded/loaded'
import { matchReasons } from '../fit-reasons'
import { FitList } from './fit-list'

type Props = {
  query: Waiting<{ items: readonly TeamSuggestion[] }>
  order: OrderView
  chosen: readonly string[]
  onToggle: (teamId: string, isOn: boolean) => void
}

/** 可以问问: teams that suit the order, each with its reasons. None is ticked beforehand: whoever dispatches decides. */
export const SuggestedTeams = ({ query, order, chosen, onToggle }: Props) => (
  <View className="stack g16">
    <View className="t32 b">可以问问这几支</View>
    <Loaded query={query} saying="正在找合适的队伍" shape="list">
      {({ items }) =>
        items.length === 0 ? (
          <View className="ink2">没有找到正合适的，下面可以自己找。</View>
        ) : (
          items.map(({ teamId, teamName, reasons }) => (
            <View key={teamId} className="stack g8">
              <Checkbox label={teamName} value={chosen.includes(teamId)} onChange={(isOn) => onToggle(teamId, isOn)} />
              <FitList title="为什么是这支" reasons={matchReasons(reasons, order)} />
            </View>
          ))
        )
      }
    </Loaded>
    <View className="t32 b">自己找</View>
  </View>
)
