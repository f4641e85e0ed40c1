import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { chinaDay } from '@shared/domain/time/china-time'
import { Card, CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 用在哪里: how often it was told, asked for and passed on, and where it was told last. */
export function ScriptUses({ scriptId }: { scriptId: string }) {
  const query = useQuery('script.usage', { scriptId })
  return (
    <>
      <SectionHead title="用在哪里" />
      <Loaded query={query} saying="正在数讲过几场">
        {(usage) => <Uses usage={usage} />}
      </Loaded>
    </>
  )
}

const Uses = ({ usage }: { usage: Output<'script.usage'> }) => (
  <>
    <Card>
      <View>{`讲过 ${usage.activities} 场，有 ${usage.orders} 张点单点过，在 ${usage.offerings} 样服务里，信息员转发 ${usage.shares} 次。`}</View>
    </Card>
    {usage.latest.length > 0 && (
      <CardList>
        {usage.latest.map(({ _id, title, startsAt, teamName }) => (
          <Row
            key={_id}
            icon="calendar"
            title={title}
            note={`${monthDay(chinaDay(startsAt), '')}，${teamName}`}
            onClick={() => void go('activityDetail', { activityId: _id })}
          />
        ))}
      </CardList>
    )}
  </>
)
