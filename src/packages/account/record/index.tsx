import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import type { Grade } from '@/components/evidence-grade/evidence-grade'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { CorrectionSheet } from '@/features/attendance/components/correction-sheet'
import { GradesCard } from '@/features/attendance/components/grades-card'
import { NoRecords } from '@/features/attendance/components/no-records'
import { RecordRow } from '@/features/attendance/components/record-row'
import { TotalsCard } from '@/features/attendance/components/totals-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

const GRADES = (['A', 'B', 'C'] as const).map((value) => ({ value, label: `${value} 级` }))

/** 我的记录: what counts, how it came about, what proves it, what was learned, and every single service. */
export default function RecordPage() {
  const totals = useQuery('attendance.totals', {})
  const list = usePagedList('attendance.mine', {})
  const shares = useQuery('script.shareCount', {})
  const [opened, setOpened] = useState<AttendanceView | null>(null)
  const [grades, setGrades] = useState<Grade[]>([])
  const shown = grades.length === 0 ? list.items : list.items.filter(({ grade }) => grades.includes(grade))
  useListGestures({
    refresh: () => Promise.all([totals.refresh(), list.refresh(), shares.refresh()]),
    loadMore: list.loadMore,
  })

  return (
    <Page>
      <Loaded query={totals} saying="正在算您的时长">
        {(value) => (
          <>
            <TotalsCard totals={value} />
            <GradesCard totals={value} onOpen={(grade) => setGrades([grade])} />
          </>
        )}
      </Loaded>
      <CardList>
        <Row isPlain icon="award" title="服务记录单" value="图片、PDF" onClick={() => void go('certificates', {})} />
        <Row
          isPlain
          icon="book"
          title="培训和资格"
          value="学过什么、有什么证"
          onClick={() => void go('training', {})}
        />
        {shares.value && shares.value.shares > 0 && (
          <Row
            isPlain
            icon="send"
            title="转发讲稿"
            value={`${shares.value.shares} 次`}
            onClick={() => void go('scriptShares', {})}
          />
        )}
        <Row isPlain icon="star" title="表彰和评价" value="得过什么、评得怎样" onClick={() => void go('awards', {})} />
      </CardList>
      <SectionHead title="最近的服务" note={totals.value && `共 ${totals.value.records} 条`} />
      <Chips isSingle label="看哪一级" options={GRADES} value={grades} onChange={setGrades} />
      <PagedList
        list={{ ...list, items: shown }}
        saying="正在取您的记录"
        keyOf={(record) => record._id}
        empty={grades.length > 0 ? <NoneOfGrade hasMore={list.hasMore} /> : <NoRecords />}
      >
        {(record) => <RecordRow record={record} onOpen={() => setOpened(record)} />}
      </PagedList>
      <View className="t28 ink2 center">时长不对？点那一条，就能申请更正。</View>
      <Button kind="text" onClick={() => void go('corrections', {})}>
        我的更正和说明
      </Button>
      {opened && <CorrectionSheet record={opened} onClose={() => setOpened(null)} />}
    </Page>
  )
}

const NoneOfGrade = ({ hasMore }: { hasMore: boolean }) => (
  <Empty title={hasMore ? '最近的里没有这一级，往下拉看更早的' : '没有这一级的记录'} />
)
