import { AwardRow } from '@/features/award/components/award-row'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go } from '@/platform/navigate'

/** 我的表彰: what was granted to me, and how far it has come into my record. */
export default function AwardsPage() {
  const list = usePagedList('award.mine', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <Page
      foot={
        <FootBar>
          <Button size="l" isBlock icon="plus" onClick={() => void go('award', {})}>
            申报一项表彰
          </Button>
        </FootBar>
      }
    >
      <PagedList
        list={list}
        saying="正在取您的表彰"
        keyOf={({ _id }) => _id}
        empty={<Empty title="还没有表彰" note="得了区县以上的表彰，拍下证书交给单位，确认后记在这里。" />}
      >
        {(award) => <AwardRow award={award} />}
      </PagedList>
    </Page>
  )
}
