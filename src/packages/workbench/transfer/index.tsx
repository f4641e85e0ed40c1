import type { Output } from '@shared/contract/api'
import { CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { fullDay, lengthWord, monthDay } from '@/components/when'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { AnswerTransfer } from '@/features/record-transfer/components/answer-transfer'
import { StateTag } from '@/features/record-transfer/components/state-tag'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, usePageParams } from '@/platform/navigate'

/** 转入登记 of one activity: whose record was sent, and what the designated system said. */
export default function TransferPage() {
  const { data } = usePageParams('transfer')
  return data ? <OfActivity {...data} /> : <NothingHere title="没找到这场活动" />
}

function OfActivity({ unitId, activityId }: { unitId: string; activityId: string }) {
  const workbench = useWorkbench(unitId)
  const query = useQuery('recordTransfer.get', { unitId, activityId })
  usePullDown(query.refresh)

  return (
    <WorkbenchPage workbench={workbench} current="transfers" title="转入登记">
      <Loaded query={query} saying="正在取名单">
        {(transfer) => (
          <>
            <SectionHead title={transfer.title} note={headWords(transfer)} />
            <CardList>
              <Row
                icon="calendar"
                title="看这场活动"
                trailing={<StateTag state={transfer.state} />}
                onClick={() => void go('activityDetail', { activityId })}
              />
            </CardList>
            {transfer.sentAt !== null && (
              <AnswerTransfer unitId={unitId} transfer={transfer} onDone={() => void query.refresh()} />
            )}
            <SectionHead title={`名单，${transfer.people.length} 人`} />
            <CardList>
              {transfer.people.map((person) => (
                <Row
                  key={person.personId}
                  title={person.name || '已注销'}
                  note={personWords(person)}
                  trailing={<StateTag state={person.state} />}
                />
              ))}
            </CardList>
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

type Transfer = Output<'recordTransfer.get'>

const headWords = ({ day, teamName, sentAt }: Transfer) =>
  [monthDay(day), teamName, sentAt === null ? '还没转出' : `${fullDay(sentAt)}转出`].join('，')

const personWords = ({ minutes, note }: Transfer['people'][number]) =>
  [minutes === null ? '这条记录已不算数，要在那边撤回' : lengthWord(minutes), note && `退回原因：${note}`]
    .filter(Boolean)
    .join('，')
