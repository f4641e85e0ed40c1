import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { AbsenceCard } from '@/features/attendance/components/absence-card'
import { CorrectionCard } from '@/features/hours/components/correction-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'corrections' as const, label: '更正申请' },
  { id: 'absences' as const, label: '未到说明' },
]

/** 更正和说明: mine; with a team, what its leader has to answer. */
export default function CorrectionsPage() {
  const params = usePageParams('corrections')
  const [show, setShow] = useState<(typeof SHOWN)[number]['id']>('corrections')
  const teamId = params.data?.teamId
  if (teamId) return <OfTeam teamId={teamId} />

  return (
    <Page>
      <Tabs label="看哪些" items={SHOWN} value={show} onChange={setShow} />
      {show === 'corrections' ? <Mine /> : <Absences />}
    </Page>
  )
}

function Mine() {
  const list = usePagedList('correction.mine', {})
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取更正申请"
      isCards
      keyOf={({ _id }) => _id}
      empty={<Empty title="没有更正申请" note="时长不对，在“我的记录”里点那一条，就能申请更正。" />}
    >
      {(correction) => <CorrectionCard correction={correction} />}
    </PagedList>
  )
}

function Absences() {
  const list = usePagedList('hours.absences', {})
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取未到标记"
      isCards
      keyOf={({ _id }) => _id}
      empty={<Empty title="没有要说明的" note="有人把您记为未到，会在这里，您可以说明一次。" />}
    >
      {(record) => <AbsenceCard record={record} onAnswered={() => void list.refresh()} />}
    </PagedList>
  )
}

function OfTeam({ teamId }: { teamId: string }) {
  const list = usePagedList('correction.list', { teamId })
  useListGestures(list)

  return (
    <Page>
      <PagedList
        list={list}
        saying="正在取更正申请"
        isCards
        keyOf={({ _id }) => _id}
        empty={<Empty title="没有要答复的更正" note="队员申请更正时长，会排在这里，先到期的在前。" />}
      >
        {(correction) => <CorrectionCard correction={correction} onDecided={() => void list.refresh()} />}
      </PagedList>
    </Page>
  )
}
