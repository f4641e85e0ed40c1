import { useState } from 'react'
import { AwardRow } from '@/features/award/components/award-row'
import { EvaluationCard } from '@/features/award/components/evaluation-card'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePullDown } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'

const SHOWN = [
  { id: 'awards' as const, label: '表彰' },
  { id: 'evaluation' as const, label: '评价' },
]

/** 我的表彰和评价 (令67 §§9, 10). */
export default function AwardsPage() {
  const [show, setShow] = useState<(typeof SHOWN)[number]['id']>('awards')

  return (
    <Page
      foot={
        show === 'awards' ? (
          <FootBar>
            <Button size="l" isBlock icon="plus" onClick={() => void go('award', {})}>
              申报一项表彰
            </Button>
          </FootBar>
        ) : undefined
      }
    >
      <Tabs label="看哪样" items={SHOWN} value={show} onChange={setShow} />
      {show === 'awards' ? <Awards /> : <Evaluation />}
    </Page>
  )
}

function Awards() {
  const list = usePagedList('award.mine', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取您的表彰"
      keyOf={({ _id }) => _id}
      empty={<Empty title="还没有表彰" note="得了区县以上的表彰，拍下证书交给单位，确认后记在这里。" />}
    >
      {(award) => <AwardRow award={award} />}
    </PagedList>
  )
}

function Evaluation() {
  const query = useQuery('evaluation.mine', {})
  usePullDown(query.refresh)

  return (
    <Loaded query={query} saying="正在取您的评价">
      {(evaluation) => <EvaluationCard evaluation={evaluation} />}
    </Loaded>
  )
}
