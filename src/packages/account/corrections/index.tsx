import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { AbsenceCard } from '@/features/attendance/components/absence-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'

/** 更正和说明: what was said about my attendance, and my word to it. */
export default function CorrectionsPage() {
  const list = usePagedList('hours.absences', {})
  useListGestures(list)

  return (
    <Page>
      <PagedList
        list={list}
        saying="正在取记录"
        isCards
        keyOf={({ _id }) => _id}
        empty={<Empty title="没有要说明的" note="有人把您记为未到，会在这里，您可以说明一次。" />}
      >
        {(record) => <AbsenceCard record={record} onAnswered={() => void list.refresh()} />}
      </PagedList>
    </Page>
  )
}
