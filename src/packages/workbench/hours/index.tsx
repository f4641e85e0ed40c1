import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { AnomalyCard } from '@/features/hours/components/anomaly-card'
import { CorrectionCard } from '@/features/hours/components/correction-card'
import { HandHoursCard } from '@/features/hours/components/hand-hours-card'
import { RevokeSheet } from '@/features/hours/components/revoke-sheet'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { HandHoursSwitch } from '@/features/unit/components/hand-hours-switch'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'open' as const, label: '异常时长' },
  { id: 'byHand' as const, label: '手工待核实' },
  { id: 'corrections' as const, label: '更正' },
  { id: 'decided' as const, label: '处理过的' },
]
type Show = (typeof SHOWN)[number]['id']

/** 时长核查 of one unit: what looks wrong about hours, what waits for a second person, and what became of it. */
export default function UnitHoursPage() {
  const params = usePageParams('unitHours')
  return params.data ? <OfUnit unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<Show>('open')
  const [isRevoking, setRevoking] = useState(false)
  const workbench = useWorkbench(unitId)

  return (
    <WorkbenchPage workbench={workbench} current="hours" title="时长核查">
      <Tabs label="看哪些" items={SHOWN} value={show} onChange={setShow} />
      {show === 'byHand' && <ByHand unitId={unitId} />}
      {show === 'byHand' && <HandHoursSwitch unitId={unitId} />}
      {show === 'corrections' && <Corrections unitId={unitId} />}
      {(show === 'open' || show === 'decided') && <Anomalies key={show} unitId={unitId} show={show} />}
      <Button kind="quiet" isBlock icon="file" onClick={() => setRevoking(true)}>
        撤销一张记录单
      </Button>
      {isRevoking && <RevokeSheet onClose={() => setRevoking(false)} />}
    </WorkbenchPage>
  )
}

function Anomalies({ unitId, show }: { unitId: string; show: 'open' | 'decided' }) {
  const list = usePagedList('anomaly.list', { unitId, show })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取时长异常"
      isCards
      keyOf={({ _id }) => _id}
      empty={<Empty title="这里没有异常" note="时长确认后自动核对，可疑的会排在这里，先发现的在前。" />}
    >
      {(anomaly) => <AnomalyCard anomaly={anomaly} onDecided={() => void list.refresh()} />}
    </PagedList>
  )
}

function ByHand({ unitId }: { unitId: string }) {
  const list = usePagedList('hours.toVouch', { unitId })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取手工时长"
      isCards
      keyOf={({ _id }) => _id}
      empty={<Empty title="没有等核实的手工时长" note="队长补签的时长要队外一位管理员核实，会排在这里。" />}
    >
      {(record) => <HandHoursCard record={record} onDone={() => void list.refresh()} />}
    </PagedList>
  )
}

function Corrections({ unitId }: { unitId: string }) {
  const list = usePagedList('correction.list', { unitId })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取更正"
      isCards
      keyOf={({ _id }) => _id}
      empty={<Empty title="没有要答复的更正" note="志愿者申请更正，或队长提出更正，会排在这里，先到期的在前。" />}
    >
      {(correction) => <CorrectionCard correction={correction} onDecided={() => void list.refresh()} />}
    </PagedList>
  )
}
