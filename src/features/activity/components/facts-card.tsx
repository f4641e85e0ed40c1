import { View } from '@tarojs/components'
import type { ActivityResource, ActivityView } from '@shared/contract/activity'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { SOURCE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues, type Fact } from '@/components/key-values/key-values'
import { belowVenue, placeWord } from '@/components/place'
import { fullDay, lengthWord, spanWord } from '@/components/when'
import { copyText } from '@/platform/clipboard'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

/** When, where, who. */
export const FactsCard = ({ activity }: { activity: ActivityView }) => (
  <Card>
    <KeyValues facts={factsOf(activity)} />
  </Card>
)

const factsOf = (activity: ActivityView): Fact[] => [
  {
    icon: 'clock',
    title: spanWord(activity.startsAt, activity.endsAt, now()),
    note: `${fullDay(activity.startsAt)}，${lengthWord(Math.round((activity.endsAt - activity.startsAt) / MINUTE_MS))}`,
  },
  {
    icon: 'pin',
    title: activity.venueName,
    note: belowVenue(activity),
    more: (
      <View className="mt16">
        <Button size="s" kind="line" icon="copy" onClick={() => void copyText(placeWord(activity))}>
          复制地址
        </Button>
      </View>
    ),
  },
  { icon: 'user', title: activity.contactName, note: '联系人' },
  ...activity.resources.map(resourceFact),
  teamFact(activity),
]

const resourceFact = ({ name, status }: ActivityResource): Fact => ({
  icon: 'grid',
  title: name,
  note: status === 'confirmed' ? '这场带来的资源' : '约了，等对方答复',
})

const partnerWord = (host: string, partners: readonly string[]) => {
  const names = partners.filter((name) => name !== '').join('、')
  return `${host}主办${names && `，${names}参与`}，时长各记各队。`
}

const teamFact = ({ teamId, teamName, partnerTeamIds, partnerNames, source }: ActivityView): Fact => ({
  icon: 'users',
  title: partnerTeamIds.length > 0 ? `${partnerTeamIds.length + 1} 支队伍一起办` : teamName,
  note: partnerTeamIds.length > 0 ? partnerWord(teamName, partnerNames) : `主办，这场是${SOURCE_TEXT[source]}`,
  more: (
    <View className="mt16">
      <Button size="s" kind="line" onClick={() => void go('teamDetail', { teamId })}>
        看这支队伍
      </Button>
    </View>
  ),
})
