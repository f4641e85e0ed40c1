import { View } from '@tarojs/components'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { whenWord } from '@/components/when'
import { viewedWords, viewerWords } from '@/features/account/viewed-words'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useNow } from '@/platform/clock'

const MINUTE = 60_000

/** 谁看过我的资料: who was shown phone, document or birth date, in whose name and when. */
export default function ViewersPage() {
  const list = usePagedList('account.viewers', {})
  const now = useNow(MINUTE)
  useListGestures(list)

  return (
    <Page>
      <View className="t28 ink2">别人看到您的电话、证件或名单时，会记在这里。同一个人一小时内再看，只记一次。</View>
      <PagedList
        list={list}
        saying="正在取查看记录"
        keyOf={(entry) => entry._id}
        empty={<Empty title="还没有人看过" note="有人看到您的电话或名单时，会记在这里。" />}
      >
        {(entry) => (
          <Row icon="eye" title={viewerWords(entry)} note={`${whenWord(entry.at, now)}，看了${viewedWords(entry)}`} />
        )}
      </PagedList>
    </Page>
  )
}
