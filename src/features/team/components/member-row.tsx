import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MemberView } from '@shared/contract/team-life'
import { TEAM_ROLE_TEXT } from '@shared/text/terms'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Button } from '@/components/button/button'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { fullDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { makeCall } from '@/platform/phone'
import { useMemberActs } from '../use-member-acts'

type Props = {
  member: MemberView
  teamId: string
  /** Whether I may appoint, and offer the lead. */
  isHead: boolean
  /** Whether I may ask another team to take somebody over. */
  isLeading: boolean
  onChanged: () => void
}

/** 队员: name, role, since when, phone; opened, what can be done. */
export function MemberRow({ member, teamId, isHead, isLeading, onChanged }: Props) {
  const [isOpen, setOpen] = useState(false)
  const acts = useMemberActs(teamId, member, () => {
    setOpen(false)
    onChanged()
  })
  const { name, role, since, phone } = member

  return (
    <>
      <Row
        icon="user"
        title={name || '没填名字'}
        note={`${fullDay(since)} 入队${phone ? `，${phone}` : ''}`}
        {...(role === 'member' ? {} : { trailing: <AxisTag>{TEAM_ROLE_TEXT[role]}</AxisTag> })}
        onClick={() => setOpen(true)}
      />
      <Sheet isOpen={isOpen} title={name} onClose={() => setOpen(false)}>
        <View className="stack g16">
          {phone ? (
            <Button kind="line" isBlock icon="phone" onClick={() => void makeCall(phone)}>
              打电话
            </Button>
          ) : (
            <View className="t28 ink2">没留电话。</View>
          )}
          {isHead && role !== 'leader' && (
            <Button kind="line" isBlock isBusy={acts.isBusy} onClick={acts.setAdmin}>
              {role === 'admin' ? '不再当队伍管理员' : '设为队伍管理员'}
            </Button>
          )}
          {isHead && role !== 'leader' && (
            <Button kind="line" isBlock isBusy={acts.isBusy} onClick={() => void acts.offerHandOver()}>
              请这位接任队长
            </Button>
          )}
          {isLeading && role !== 'leader' && (
            <Button
              kind="line"
              isBlock
              icon="swap"
              onClick={() => void go('teamTransfer', { teamId, personId: member.personId, name })}
            >
              转到别的队
            </Button>
          )}
        </View>
      </Sheet>
    </>
  )
}
