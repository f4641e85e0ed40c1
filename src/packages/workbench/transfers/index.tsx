import { useState } from 'react'
import { View } from '@tarojs/components'
import { chinaMonth, lastMonths } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { monthDay } from '@/components/when'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { StateTag } from '@/features/record-transfer/components/state-tag'
import { useTransferFile } from '@/features/record-transfer/use-transfer-file'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { now } from '@/platform/clock'
import { go, usePageParams } from '@/platform/navigate'

const MONTHS_SHOWN = 6

/** 转入登记: which service records of a month went to the designated system, and what became of them. */
export default function TransfersPage() {
  const { data } = usePageParams('transfers')
  return data ? <OfUnit unitId={data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId }: { unitId: string }) {
  const months = lastMonths(chinaMonth(now()), MONTHS_SHOWN).reverse()
  const [month, setMonth] = useState(months[0]!)
  const workbench = useWorkbench(unitId)

  return (
    <WorkbenchPage workbench={workbench} current="transfers" title="转入登记">
      <Chips
        label="哪个月"
        options={months.map((value) => ({ value, label: `${Number(value.slice(5))} 月` }))}
        value={[month]}
        isSingle
        onChange={([chosen]) => chosen && setMonth(chosen)}
      />
      <OfMonth key={month} unitId={unitId} month={month} />
    </WorkbenchPage>
  )
}

function OfMonth({ unitId, month }: { unitId: string; month: string }) {
  const list = usePagedList('recordTransfer.list', { unitId, month })
  const { isBusy, make } = useTransferFile({ unitId, month }, () => void list.refresh())
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <>
      <Card>
        <View className="stack g16">
          <View>把还没转的、退回的和改过的记录做成表格，录入指定的志愿服务信息系统，再回来登记结果。</View>
          <View className="t28 ink2">一次最多 50 场。表里有证件号码，请用完就删；导出会记在查看记录里。</View>
          <Button isBlock isBusy={isBusy} busyText="正在整理" onClick={make}>
            导出要转的记录
          </Button>
        </View>
      </Card>
      <PagedList
        list={list}
        saying="正在看这个月的记录"
        keyOf={({ activityId }) => activityId}
        empty={<Empty title="这个月没有结项的活动" />}
      >
        {(one) => (
          <Row
            title={one.title}
            note={`${monthDay(one.day)}，${one.teamName}，${one.records} 人${one.refused > 0 ? `，退回 ${one.refused} 人` : ''}`}
            trailing={<StateTag state={one.state} />}
            onClick={() => void go('transfer', { unitId, activityId: one.activityId })}
          />
        )}
      </PagedList>
    </>
  )
}
