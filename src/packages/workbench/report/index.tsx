import { useState } from 'react'
import type { ReportView } from '@shared/contract/report-api'
import { may } from '@shared/domain/permission/permissions'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { monthDay } from '@/components/when'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { DatesCard } from '@/features/report/components/dates-card'
import { ExportButtons } from '@/features/report/components/export-buttons'
import { ReadReport, WrittenReport } from '@/features/report/components/report-parts'
import { monthWord } from '@/features/report/report-words'
import { MonthChips } from '@/features/report/components/month-chips'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { goTab, usePageParams } from '@/platform/navigate'

/** 月报 of one unit: it fills itself; the unit writes part three, picks part four, submits. */
export default function ReportPage() {
  const params = usePageParams('report')
  if (params.data) return <OfUnit {...params.data} />
  return (
    <Page>
      <Empty title="没找到这家单位" action={{ label: '回我的', onClick: () => void goTab('me') }} />
    </Page>
  )
}

function OfUnit({ unitId, month: asked }: { unitId: string; month?: string | undefined }) {
  const [month, setMonth] = useState(asked)
  const workbench = useWorkbench(unitId)
  const query = useQuery('report.get', { unitId, ...(month ? { month } : {}) })
  usePullDown(query.refresh)
  const me = workbench.me.value
  const shown = query.value?.month ?? month

  return (
    <WorkbenchPage
      workbench={workbench}
      current="report"
      title={shown ? `${monthWord(shown)}月报` : '月报'}
      headline={query.value && <Tag state={TAG_OF[query.value.status]} />}
    >
      <MonthChips shown={shown} onChoose={setMonth} />
      <Loaded query={query} saying="正在从记录里算这个月">
        {(report) => (
          <>
            <SectionHead title={report.unitName} note={spanWord(report)} />
            {report.can.edit ? (
              <WrittenReport
                key={`${report.month}-${report.status}`}
                report={report}
                onChanged={query.retry}
                onSubmitted={query.setValue}
              />
            ) : (
              <ReadReport report={report} onChanged={query.retry} />
            )}
            {me && may('report.setDates', me) && <DatesCard report={report} onDone={query.retry} />}
            {me && may('export.report', me, { unitId }) && (
              <>
                <SectionHead title="导出" />
                <ExportButtons unitId={unitId} month={report.month} />
              </>
            )}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

const TAG_OF = { draft: 'notSent', submitted: 'sent', returned: 'returned' } as const

const spanWord = ({ period }: ReportView) => `${monthDay(period.from)} 0:00 到 ${monthDay(period.to)} 24:00 的记录`
