import { useState } from 'react'
import type { BoardRow } from '@shared/contract/report-api'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { Chips } from '@/components/chips/chips'
import { Loaded } from '@/components/loaded/loaded'
import { SectionHead } from '@/components/section-head/section-head'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { BoardList } from '@/features/report/components/board-list'
import { BoardSums } from '@/features/report/components/board-sums'
import { ExportButtons } from '@/features/report/components/export-buttons'
import { MonthChips } from '@/features/report/components/month-chips'
import { RemindAll } from '@/features/report/components/remind-all'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { usePageParams } from '@/platform/navigate'

/** 谁交了: the city's look at one month. */
export default function ReportBoardPage() {
  const params = usePageParams('reportBoard')
  const [month, setMonth] = useState(params.data?.month)
  const [show, setShow] = useState<Group>('open')
  const workbench = useWorkbench(CITY_UNIT_ID)
  const query = useQuery('report.board', month ? { month } : {})
  usePullDown(query.refresh)
  const me = workbench.me.value
  const shown = query.value?.month ?? month
  const reminds = me !== undefined && may('report.remind', me)

  return (
    <WorkbenchPage workbench={workbench} current="reportBoard" title="谁交了月报">
      <MonthChips shown={shown} onChoose={setMonth} />
      <Loaded query={query} saying="正在看各单位的月报">
        {(board) => (
          <>
            <BoardSums board={board} />
            {reminds && <RemindAll rows={board.rows} month={board.month} onDone={() => void query.refresh()} />}
            <Chips
              label="看哪些"
              options={GROUPS.map(({ value, label, has }) => ({
                value,
                label: `${label} ${board.rows.filter(has).length}`,
              }))}
              value={[show]}
              isSingle
              onChange={([chosen]) => chosen && setShow(chosen)}
            />
            <BoardList
              rows={board.rows.filter(GROUPS.find(({ value }) => value === show)!.has)}
              month={board.month}
              reminds={reminds}
            />
            {me && may('export.report', me, { unitId: CITY_UNIT_ID }) && (
              <>
                <SectionHead title="导出全市" note="没交的单位按现在的记录计，表里注明" />
                <ExportButtons unitId={null} month={board.month} />
              </>
            )}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

type Group = 'open' | 'late' | 'sent'

const GROUPS: readonly { value: Group; label: string; has: (row: BoardRow) => boolean }[] = [
  { value: 'open', label: '还没交', has: ({ status }) => status !== 'submitted' },
  { value: 'late', label: '迟交', has: ({ isLate }) => isLate },
  { value: 'sent', label: '已交', has: ({ status }) => status === 'submitted' },
]
