import { View } from '@tarojs/components'
import { OrderTopic } from '@shared/contract/order'
import type { TeamDetail } from '@shared/contract/team'
import { TOPIC_TEXT } from '@shared/text/terms'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { MoreLink } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { fullDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { LEVEL_TEXT, stillWord } from '../team-words'

/** Tags are topics of orders where the team takes them; others stand as they are written. */
function tagWord(tag: string) {
  const topic = OrderTopic.safeParse(tag)
  return topic.success ? TOPIC_TEXT[topic.data].name : tag
}

/** 队伍: what kind, since when, who leads it. */
export const TeamCard = ({ team }: { team: TeamDetail }) => (
  <Card>
    <View className="stack g24">
      <View className="row between">
        <View className="t44 b grow">{team.name}</View>
        {team.suspendedAt !== null && <Tag state="cancelled">{stillWord(team)}</Tag>}
      </View>
      <View className="tags">
        {[LEVEL_TEXT[team.level], team.kind, ...team.tags.map(tagWord)].filter(Boolean).map((word) => (
          <AxisTag key={word}>{word}</AxisTag>
        ))}
      </View>
      <KeyValues
        facts={[
          { icon: 'user', title: team.leaderName || '还没有队长', note: '队长' },
          { icon: 'calendar', title: fullDay(team.foundedAt), note: '成立' },
          { icon: 'users', title: `${team.members} 人`, note: '队员' },
          ...(team.suspendedAt === null
            ? []
            : [{ icon: 'stop' as const, title: fullDay(team.suspendedAt), note: stillWord(team) }]),
        ]}
      />
      {team.suspensionReason && <View className="t28 ink2">{`原因：${team.suspensionReason}`}</View>}
      {team.successorId && (
        <MoreLink onClick={() => void go('teamDetail', { teamId: team.successorId ?? '' })}>
          {`看${team.successorName}`}
        </MoreLink>
      )}
    </View>
  </Card>
)
