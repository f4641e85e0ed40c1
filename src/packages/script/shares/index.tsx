import { View } from '@tarojs/components'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go, usePageParams } from '@/platform/navigate'

/** 信息员转发: the shares behind a figure of a team or unit, or those that stand in my record. */
export default function SharesPage() {
  const { data = {} } = usePageParams('scriptShares')
  const count = useQuery('script.shareCount', data)
  const list = usePagedList('script.shares', data)
  const isMine = !data.teamId && !data.unitId
  useListGestures({ refresh: () => Promise.all([count.refresh(), list.refresh()]), loadMore: list.loadMore })

  return (
    <Page>
      <SectionHead
        title={isMine ? '我转发的讲稿' : '信息员转发的讲稿'}
        note={count.value && `共 ${count.value.shares} 次`}
      />
      <View className="t28 ink2">
        {[daysWord(data.from, data.to), '同一个人、同一篇、同一天算一次；只数科普中国信息员。']
          .filter(Boolean)
          .join('')}
      </View>
      <PagedList
        list={list}
        saying="正在取转发记录"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="这段时间还没有转发"
            note="在讲稿页点“转发给朋友”，信息员的转发就会记在这里。"
            action={{ label: '去看讲稿', onClick: () => void go('scriptList', {}) }}
          />
        }
      >
        {({ scriptId, title, day, teamNames }) => (
          <Row
            icon="send"
            title={title || '一篇讲稿'}
            note={[monthDay(day, ''), ...(isMine ? [] : teamNames)].join('，')}
            onClick={() => void go('scriptDetail', { scriptId })}
          />
        )}
      </PagedList>
    </Page>
  )
}

const daysWord = (from: string | undefined, to: string | undefined) =>
  from && to ? `${monthDay(from, '')}到${monthDay(to, '')}。` : ''
