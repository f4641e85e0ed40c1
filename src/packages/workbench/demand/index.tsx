import { useState } from 'react'
import { may } from '@shared/domain/permission/permissions'
import { addDays, chinaMonth, lastMonths } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { DemandTables } from '@/features/demand/components/demand-tables'
import { DemandTheme } from '@/features/demand/components/demand-theme'
import { FeedbackCard } from '@/features/demand/components/feedback-card'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { goTab, usePageParams } from '@/platform/navigate'

const MONTHS_BACK = 3
/** A theme is set ahead: one more month stands before this one. */
const monthAfter = (month: string) => addDays(`${month}-28`, 5).slice(0, 7)

/** 居民的需求 of a unit: what is asked for, what nobody answers, what people say afterwards. */
export default function DemandPage() {
  const { data } = usePageParams('unitDemand')
  if (data) return <Demand unitId={data.unitId} />
  return (
    <Page>
      <Empty title="没找到这家单位" action={{ label: '回点单', onClick: () => void goTab('order') }} />
    </Page>
  )
}

function Demand({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const thisMonth = chinaMonth(now())
  const months = [monthAfter(thisMonth), ...lastMonths(thisMonth, MONTHS_BACK).reverse()]
  const [month, setMonth] = useState(thisMonth)
  const query = useQuery('demand.show', { unitId, month })
  usePullDown(query.refresh)

  return (
    <WorkbenchPage workbench={workbench} current="orders" title="居民的需求">
      <Chips
        label="哪个月"
        isSingle
        options={months.map((one) => ({ value: one, label: `${Number(one.slice(5))} 月` }))}
        value={[month]}
        onChange={([one]) => one && setMonth(one)}
      />
      <Loaded query={query} saying="正在数点单" shape="list">
        {(demand) => (
          <>
            <DemandTheme
              demand={demand}
              unitId={unitId}
              canSet={workbench.me.value !== undefined && may('demand.setTheme', workbench.me.value, { unitId })}
              onDone={() => void query.refresh()}
            />
            {demand.asked > 0 && <DemandTables demand={demand} />}
            {demand.asked > 0 && <FeedbackCard feedback={demand.feedback} />}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}
