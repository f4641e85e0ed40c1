import { View } from '@tarojs/components'
import type { ReportDue } from '@shared/contract/report-api'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Figure } from '@/components/figure/figure'
import { Loaded } from '@/components/loaded/loaded'
import { Tag } from '@/components/tag/tag'
import { monthDay } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { deadlineWord, leftWords, shortMonth } from '../report-words'

/** 月报 on the desk of a unit: how long there is time, what is lacking, and the way to it. */
export function DueCard({ unitId }: { unitId: string }) {
  const query = useQuery('report.due', { unitId })
  return (
    <Loaded query={query} saying="正在看月报">
      {(due) => <Due due={due} onOpen={() => void go('report', { unitId, month: due.month })} />}
    </Loaded>
  )
}

const TAG_OF = { draft: 'notSent', submitted: 'sent', returned: 'returned' } as const

function Due({ due, onOpen }: { due: ReportDue; onOpen: () => void }) {
  const isSent = due.status === 'submitted'
  const today = chinaDay(now())
  const left = isSent ? { label: '不用再交', value: '已交' } : leftWords(due, today)

  return (
    <Card>
      <View className="stack g16">
        <View className="row between">
          <View className="t36 b">{`${shortMonth(due.month)}月报`}</View>
          <Tag state={TAG_OF[due.status]} />
        </View>
        <Figure {...left} note={`数据算到 ${monthDay(due.period.to)} 24:00，${deadlineWord(due)}`} />
        {!isSent && <View className="t28 ink2">{lackWord(due)}</View>}
        <Button isBlock size="l" kind={isSent ? 'line' : 'primary'} icon="file" onClick={onOpen}>
          {isSent ? '看月报' : due.lettersMissing > 0 ? '去补齐' : '看一遍，交上去'}
        </Button>
      </View>
    </Card>
  )
}

const lackWord = ({ status, lettersMissing }: ReportDue) =>
  [
    status === 'returned' && '市里退回来了，改好再交。',
    lettersMissing > 0 ? `经验做法还差 ${lettersMissing} 字，其余自动填好。` : '经验做法写好了，其余自动填好。',
  ]
    .filter(Boolean)
    .join('')
