import { View } from '@tarojs/components'
import type { ErrorCode } from '@shared/contract/api'
import type { KeptClaim } from '@shared/contract/offline-claim'
import { madeAt, refusedIn, waitingIn } from '@shared/domain/attendance/claim-queue'
import { ERROR_TEXT } from '@shared/text/errors'
import { Button } from '@/components/button/button'
import { Card, CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { dropClaim, useClaims } from '../claims'

const WAY = { in: '签到', out: '签退' } as const

/** 待同步: what this phone keeps until there is network, and what was not taken, until it has been read. */
export function ClaimsCard({ activityId }: { activityId?: string | undefined }) {
  const claims = useClaims().filter((claim) => activityId === undefined || claim.activityId === activityId)
  const waiting = waitingIn(claims)

  return (
    <>
      {refusedIn(claims).map((claim) => (
        <Refused key={claim.id} claim={claim} />
      ))}
      {waiting.length > 0 && (
        <CardList>
          {waiting.map((claim) => (
            <Row
              key={claim.id}
              isTop
              title={`${WAY[claim.way]}：${claim.title}`}
              note={`${whenWord(madeAt(claim), now())} 输的，存在手机里，有网就自动发出`}
              trailing={<Tag state="toSync" />}
            />
          ))}
        </CardList>
      )}
    </>
  )
}

const Refused = ({ claim }: { claim: KeptClaim }) => (
  <Card edge="warn">
    <View className="stack g16">
      <View className="row between">
        <View className="b">{`${claim.title}：${WAY[claim.way]}`}</View>
        <Tag state="refused">没记上</Tag>
      </View>
      <View className="ink2">{`${whenWord(madeAt(claim), now())} 没网时输的。${sentenceOf(claim)}。`}</View>
      <Button kind="line" isBlock onClick={() => dropClaim(claim.id)}>
        知道了
      </Button>
    </View>
  </Card>
)

const sentenceOf = ({ refusal }: KeptClaim) => ERROR_TEXT[refusal as ErrorCode] ?? ERROR_TEXT.INTERNAL
