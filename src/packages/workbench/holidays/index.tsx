import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { Loaded } from '@/components/loaded/loaded'
import { SectionHead } from '@/components/section-head/section-head'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { HolidayForm } from '@/features/unit/components/holiday-form'
import { HolidayYears } from '@/features/unit/components/holiday-years'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'

/** 放假安排: which years are known, and, for the city, the notice of a further one. All deadlines are reckoned by it. */
export default function HolidaysPage() {
  const workbench = useWorkbench(undefined)
  const query = useQuery('calendar.get', {})
  const me = workbench.me.value
  usePullDown(query.refresh)

  return (
    <WorkbenchPage workbench={workbench} current="holidays" title="放假安排">
      <Loaded query={query} saying="正在取放假安排">
        {({ years }) => (
          <>
            <HolidayYears years={years} />
            {me && may('calendar.load', me, { unitId: CITY_UNIT_ID }) && (
              <>
                <SectionHead title="录一年" note="照国务院办公厅的通知" />
                <HolidayForm years={years} onLoaded={() => void query.refresh()} />
              </>
            )}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}
