import { useState } from 'react'
import { may } from '@shared/domain/permission/permissions'
import { chinaMonth, lastMonths } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { Loaded } from '@/components/loaded/loaded'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { EnteredRow } from '@/features/import/components/entered-row'
import { MonthCard } from '@/features/import/components/month-card'
import { monthWord } from '@/features/import/month-word'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { UploadCard } from '@/features/import/components/upload-card'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { usePageParams } from '@/platform/navigate'

const MONTHS_SHOWN = 6

/** 平台注册数 of one unit: month by month, typed in or uploaded. */
export default function PlatformsPage() {
  const params = usePageParams('platformCounts')
  return params.data ? <Platforms unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Platforms({ unitId }: { unitId: string }) {
  const [month, setMonth] = useState(() => chinaMonth(now()))
  const workbench = useWorkbench(unitId)
  const query = useQuery('platform.month', { unitId, month })
  const me = workbench.me.value
  const canEnter = me !== undefined && may('platform.save', me, { unitId })
  const entered = usePagedList('platform.list', { unitId })
  const refresh = () => Promise.all([query.refresh(), entered.refresh()])
  usePullDown(refresh)

  return (
    <WorkbenchPage workbench={workbench} current="platforms" title="平台注册数">
      <Chips
        label="哪个月"
        options={lastMonths(chinaMonth(now()), MONTHS_SHOWN)
          .reverse()
          .map((value) => ({ value, label: monthWord(value) }))}
        value={[month]}
        isSingle
        onChange={([chosen]) => chosen && setMonth(chosen)}
      />
      <Loaded query={query} saying="正在取这个月的数">
        {(value) => (
          <MonthCard
            key={`${value.registrations.month}-${value.entered?.rev ?? 'none'}`}
            unitId={unitId}
            month={value}
            canEnter={canEnter}
            onSaved={() => void refresh()}
          />
        )}
      </Loaded>
      {entered.items.length > 0 && <SectionHead title="填过的月份" />}
      {entered.items.length > 0 && (
        <PagedList list={entered} saying="正在取填过的月份" keyOf={(one) => one.month} empty={null}>
          {(one) => <EnteredRow entered={one} onOpen={() => setMonth(one.month)} />}
        </PagedList>
      )}
      {canEnter && <SectionHead title="一次填很多" />}
      {canEnter && <UploadCard unitId={unitId} kind="platformCounts" personId={me._id} />}
    </WorkbenchPage>
  )
}
