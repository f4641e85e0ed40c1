import { View } from '@tarojs/components'
import type { TeamRequestView } from '@shared/contract/team-life'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { MY_REQUEST_TEXT, requestTag } from '../team-words'
import { useMyRequest } from '../use-my-request'

type Props = { request: TeamRequestView; onChanged: () => void }

/** 我的申请: what I asked, or what is asked of me, and the answer. */
export function MyRequestCard({ request, onChanged }: Props) {
  const { answer, withdraw, isBusy } = useMyRequest(request._id, onChanged)
  const isOpen = request.status === 'pending'
  const isAsked = request.kind === 'handOver'
  const isMine = request.askedById === request.personId

  return (
    <Card isAsking={isOpen && isAsked}>
      <View className="stack g16">
        <View className="row between top">
          <View className="t32 b grow">{request.teamName}</View>
          <Tag state={requestTag(request)}>{request.status === 'withdrawn' ? '已撤回' : undefined}</Tag>
        </View>
        <View className="t28 ink2">{`${MY_REQUEST_TEXT[request.kind]}，${whenWord(request.askedAt, now())}`}</View>
        {request.reason !== '' && <View className="t32">{`原因：${request.reason}`}</View>}
        {isOpen && isAsked && (
          <ButtonPair>
            <Button kind="quiet" isBusy={isBusy} onClick={() => answer(false)}>
              接不了
            </Button>
            <Button kind="quiet" isBusy={isBusy} onClick={() => answer(true)}>
              我来接任
            </Button>
          </ButtonPair>
        )}
        {isOpen && !isAsked && isMine && (
          <Button kind="quiet" isBusy={isBusy} busyText="正在撤回" onClick={withdraw}>
            不申请了
          </Button>
        )}
      </View>
    </Card>
  )
}
