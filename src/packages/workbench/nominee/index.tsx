import type { Output } from '@shared/contract/api'
import { GRADE_TEXT } from '@shared/text/terms'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { fullDay, lengthWord } from '@/components/when'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'
import type { ReadParams } from '@/platform/routes'

/** 事迹依据: the records behind one nomination. */
export default function NomineePage() {
  const { data } = usePageParams('nominee')
  if (!data) return <NothingHere title="没找到这一位" />
  return (
    <Page>
      <Records {...data} />
    </Page>
  )
}

function Records({ unitId, year, kind, id, name }: ReadParams<'nominee'>) {
  const list = usePagedList('nomination.evidence', { unitId, year: Number(year), kind, id })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <>
      <SectionHead title={name} note={`${year} 年度`} />
      <PagedList
        list={list}
        saying="正在取记录"
        keyOf={({ activityId }) => activityId}
        empty={<Empty title="没有记录" note="名单核算以后，记录可能作废或更正了。" />}
      >
        {(proof) => (
          <Row
            title={proof.title}
            note={[fullDay(proof.startsAt), proof.subdistrictName, ...servedWords(proof)].join('，')}
            onClick={() => void go('activityDetail', { activityId: proof.activityId })}
          />
        )}
      </PagedList>
    </>
  )
}

/** Of a person's nomination: how long, and how well it is borne out. */
const servedWords = ({ minutes, grade }: Output<'nomination.evidence'>['items'][number]) =>
  minutes !== null && grade ? [lengthWord(minutes), GRADE_TEXT[grade]] : []
