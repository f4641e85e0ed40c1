import { useState } from 'react'
import type { DutyLight } from '@shared/contract/duty'
import { may } from '@shared/domain/permission/permissions'
import { DUTY_LIGHT_TEXT } from '@shared/text/duty-terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { LightCounts } from '@/features/duty/components/light-counts'
import { OwnDutyCard } from '@/features/duty/components/own-duty-card'
import { SettingSheet } from '@/features/duty/components/setting-sheet'
import { TeamLightRow } from '@/features/duty/components/team-light-row'
import { quarterWord } from '@/features/duty/duty-words'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePageParams } from '@/platform/navigate'

/** 职责灯 of one unit. */
export default function DutiesPage() {
  const params = usePageParams('duties')
  return params.data ? <OfUnit {...params.data} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId, light: asked }: { unitId: string; light?: DutyLight | undefined }) {
  const [light, setLight] = useState(asked)
  const workbench = useWorkbench(unitId)
  const query = useQuery('duty.unit', { unitId })
  const me = workbench.me.value
  const choose = (one: DutyLight) => setLight(one === light ? undefined : one)

  return (
    <WorkbenchPage workbench={workbench} current="duties" title="职责灯">
      <Loaded query={query} saying="正在看职责灯">
        {(board) => (
          <>
            <OwnDutyCard own={board.own} />
            <SectionHead
              title={`${board.name}，${quarterWord(board.quarter.from)}`}
              note={`到 ${monthDay(board.quarter.to)}，还有 ${board.daysLeft} 天`}
            />
            <Card>
              <LightCounts lights={board.lights} chosen={light} onChoose={choose} />
            </Card>
            {me && may('duty.set', me) && <Setting unitId={unitId} board={board} onDone={() => void query.refresh()} />}
          </>
        )}
      </Loaded>
      <Teams key={light} unitId={unitId} light={light} canAsk={me !== undefined && may('duty.ask', me, { unitId })} />
    </WorkbenchPage>
  )
}

type Board = NonNullable<ReturnType<typeof useQuery<'duty.unit'>>['value']>

function Setting({ unitId, board, onDone }: { unitId: string; board: Board; onDone: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const done = () => {
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button kind="line" isBlock icon="settings" onClick={() => setOpen(true)}>
        改职责要求
      </Button>
      <SettingSheet unitId={unitId} board={board} isOpen={isOpen} onDone={done} onClose={() => setOpen(false)} />
    </>
  )
}

type TeamsProps = { unitId: string; light: DutyLight | undefined; canAsk: boolean }

function Teams({ unitId, light, canAsk }: TeamsProps) {
  const list = usePagedList('duty.unit', { unitId, ...(light ? { light } : {}) })
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  const none = light ? `没有“${DUTY_LIGHT_TEXT[light]}”的队伍` : '没有要办活动的队伍'

  return (
    <PagedList
      list={list}
      saying="正在看各队的灯"
      keyOf={({ teamId }) => teamId}
      empty={<Empty title={none} note="哪些队伍要办活动，由市级管理员设定。" />}
    >
      {(team) => <TeamLightRow team={team} canAsk={canAsk} />}
    </PagedList>
  )
}
