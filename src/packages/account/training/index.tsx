import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { QualificationRow } from '@/features/credential/components/qualification-row'
import { TrainingRow } from '@/features/credential/components/training-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'trainings' as const, label: '培训' },
  { id: 'qualifications' as const, label: '资格' },
]

/** 我的培训和资格: what I was trained in and am qualified for, as gates ask for it. */
export default function TrainingPage() {
  const params = usePageParams('training')
  const [show, setShow] = useState(params.data?.show ?? 'trainings')

  return (
    <Page
      foot={
        show === 'qualifications' ? (
          <FootBar>
            <Button size="l" isBlock icon="plus" onClick={() => void go('qualification', {})}>
              申报一项资格
            </Button>
          </FootBar>
        ) : undefined
      }
    >
      <Tabs label="看哪样" items={SHOWN} value={show} onChange={setShow} />
      {show === 'trainings' ? <Trainings /> : <Qualifications />}
    </Page>
  )
}

function Trainings() {
  const list = usePagedList('training.mine', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取您的培训"
      keyOf={({ _id }) => _id}
      empty={<Empty title="还没有培训记录" note="参加了培训，请队长登记，这里就会有。" />}
    >
      {(training) => <TrainingRow training={training} />}
    </PagedList>
  )
}

function Qualifications() {
  const list = usePagedList('qualification.mine', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取您的资格"
      keyOf={({ _id }) => _id}
      empty={<Empty title="还没有申报资格" note="医师、电工这类证书，单位认可后能报有要求的活动。" />}
    >
      {(qualification) => <QualificationRow qualification={qualification} />}
    </PagedList>
  )
}
