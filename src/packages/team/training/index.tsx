import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Empty, ErrorState } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { SessionCard } from '@/features/credential/components/session-card'
import { TraineePicks } from '@/features/credential/components/trainee-picks'
import { TrainingFields } from '@/features/credential/components/training-fields'
import { useTrainingForm } from '@/features/credential/use-training-form'
import { whyNot } from '@/hooks/use-checked-form'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { goTab, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

const SHOWN = [
  { id: 'entered' as const, label: '登记过的' },
  { id: 'enter' as const, label: '登记一次' },
]
type Shown = (typeof SHOWN)[number]['id']

/** 队里的培训: what was entered, and one more session for several people at once. */
export default function TeamTrainingPage() {
  const params = usePageParams('teamTraining')
  const [show, setShow] = useState<Shown>('entered')
  if (!params.success) {
    return (
      <Page>
        <ErrorState title="这个链接不完整" note="请从队伍里再打开一次。" onRetry={() => void goTab('me')} />
      </Page>
    )
  }
  const { teamId } = params.data
  return show === 'entered' ? <Entered teamId={teamId} onShow={setShow} /> : <Enter teamId={teamId} onShow={setShow} />
}

type Props = { teamId: string; onShow: (show: Shown) => void }

function Entered({ teamId, onShow }: Props) {
  const list = usePagedList('training.ofTeam', { teamId })
  useListGestures(list)

  return (
    <Page>
      <Tabs label="看哪样" items={SHOWN} value="entered" onChange={onShow} />
      <PagedList
        list={list}
        saying="正在取培训记录"
        isCards
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="还没有登记过培训"
            note="队员要参加过培训，才能报有要求的活动。"
            action={{ label: '登记一次', onClick: () => onShow('enter') }}
          />
        }
      >
        {(training) => <SessionCard training={training} onChanged={() => void list.refresh()} />}
      </PagedList>
    </Page>
  )
}

function Enter({ teamId, onShow }: Props) {
  const members = usePagedList('team.members', { teamId })
  const training = useTrainingForm(teamId, ({ trainees }) => {
    toast(`给 ${trainees.length} 人登记好了`)
    onShow('entered')
  })
  useListGestures(members)

  return (
    <Page
      foot={
        <FootBar why={whyNot(training.problems)}>
          <Button size="l" isBlock isBusy={training.isBusy} busyText="正在登记" onClick={training.submit}>
            登记
          </Button>
        </FootBar>
      }
    >
      <Tabs label="看哪样" items={SHOWN} value="enter" onChange={onShow} />
      <TrainingFields training={training} />
      <TraineePicks training={training} members={members} />
    </Page>
  )
}
