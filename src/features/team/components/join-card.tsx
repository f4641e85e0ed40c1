import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AccountView, Membership } from '@shared/contract/account'
import type { TeamDetail } from '@shared/contract/team'
import { MAX_TEAMS } from '@shared/domain/team/memberships'
import { may } from '@shared/domain/permission/permissions'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { go } from '@/platform/navigate'
import { useJoin } from '../use-join'

type Props = { team: TeamDetail; me: AccountView; onAsked: () => void }

/** 入队: ask, see where it stands, or why not. */
export function JoinCard({ team, me, onAsked }: Props) {
  const [isAsking, setAsking] = useState(false)
  const joining = useJoin({ teamId: team._id, personId: me._id }, () => {
    setAsking(false)
    onAsked()
  })
  if (!may('team.join', me)) return <RegisterFirst />
  if (team.myJoining?.status === 'pending')
    return (
      <Card>
        <View className="stack g16">
          <View className="t28">已经申请入队，正在等队里答复。</View>
          <Button
            kind="quiet"
            isBusy={joining.isWithdrawing}
            busyText="正在撤回"
            onClick={() => joining.withdraw(team.myJoining?.requestId ?? '')}
          >
            不申请了
          </Button>
        </View>
      </Card>
    )

  const movable = me.memberships.filter(({ role }) => role !== 'leader')
  const isFull = me.memberships.length >= MAX_TEAMS

  return (
    <>
      {team.myJoining?.status === 'refused' && (
        <Banner tone="warn" title="上次的申请没有通过">
          {team.myJoining.reason}
        </Banner>
      )}
      <Button
        size="l"
        isBlock
        icon="plus"
        {...(isFull && movable.length === 0 ? { off: `已在 ${MAX_TEAMS} 支队伍里` } : {})}
        onClick={() => setAsking(true)}
      >
        申请入队
      </Button>
      <Sheet isOpen={isAsking} title={`加入${team.name}`} onClose={() => setAsking(false)}>
        <AskToJoin movable={movable} isFull={isFull} joining={joining} />
      </Sheet>
    </>
  )
}

const RegisterFirst = () => (
  <Card>
    <View className="stack g16">
      <View className="t28">登记成为志愿者，就能申请入队。</View>
      <Button kind="line" isBlock onClick={() => void go('register', {})}>
        去登记
      </Button>
    </View>
  </Card>
)

type Asking = { movable: readonly Membership[]; isFull: boolean; joining: ReturnType<typeof useJoin> }

const STAY = 'stay'

function AskToJoin({ movable, isFull, joining }: Asking) {
  const [words, setWords] = useState('')
  const [from, setFrom] = useState(isFull ? (movable[0]?.teamId ?? STAY) : STAY)
  const stay = isFull ? [] : [{ value: STAY, label: '不转，多加一支' }]

  return (
    <View className="stack g24">
      {movable.length > 0 && (
        <Field label="从哪支队转来？原来的时长都留着">
          <Chips
            label="从哪支队转来"
            isSingle
            options={[...stay, ...movable.map(({ teamId, teamName }) => ({ value: teamId, label: `离开${teamName}` }))]}
            value={[from]}
            onChange={([one]) => setFrom(one ?? from)}
          />
        </Field>
      )}
      <TextArea
        label="说两句，队里会看到"
        isRequired={false}
        value={words}
        onChange={setWords}
        maxLength={100}
        placeholder="会什么，什么时候有空"
      />
      <Button
        isBlock
        size="l"
        isBusy={joining.isAsking}
        busyText="正在送出"
        onClick={() => joining.ask({ words, fromTeamId: from === STAY ? null : from })}
      >
        送出申请
      </Button>
    </View>
  )
}
