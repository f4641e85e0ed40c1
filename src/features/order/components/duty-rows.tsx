import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { teamsFor, unitsFor } from '@shared/domain/permission/scopes'
import { Banner } from '@/components/banner/banner'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** What waits for who leads a team or verifies for a unit; nothing for everybody else. */
export function DutyRows({ me }: { me: AccountView }) {
  const units = unitsFor('order.toVerify', me)
  const teams = teamsFor('order.pool', me)
  if (units.length + teams.length === 0) return null

  return (
    <>
      <SectionHead title="等您处理" />
      <CardList>
        {units.map(({ unitId, unitName }) => (
          <VerifyRow key={unitId} unitId={unitId} unitName={unitName} />
        ))}
        {teams.map(({ teamId, teamName }) => (
          <PoolRow key={teamId} teamId={teamId} teamName={teamName} />
        ))}
      </CardList>
    </>
  )
}

function VerifyRow({ unitId, unitName }: { unitId: string; unitName: string }) {
  const waiting = useQuery('order.toVerify', { unitId })

  return (
    <Row
      icon="order"
      title="待核实"
      note={unitName}
      value={<Waiting page={waiting.value} of="张等核实" />}
      onClick={() => void go('unitOrders', { unitId })}
    />
  )
}

function PoolRow({ teamId, teamName }: { teamId: string; teamName: string }) {
  const open = useQuery('order.pool', { teamId })
  const offered = useQuery('order.offered', { teamId })
  const isAsked = (offered.value?.items.length ?? 0) > 0

  return (
    <Row
      icon="hand"
      title="接单"
      note={teamName}
      value={isAsked ? <Waiting page={offered.value} of="张等您回话" /> : <Waiting page={open.value} of="张等人接" />}
      onClick={() => void go('orderPool', { teamId })}
    />
  )
}

type Page = { items: readonly unknown[]; nextCursor: string | null }

/** The first page is enough to say how many; past it, how many at least. */
function Waiting({ page, of }: { page: Page | undefined; of: string }) {
  if (!page) return null
  const { length } = page.items
  if (length === 0) return <>现在没有</>
  return <View className="c-warm b">{page.nextCursor ? `${length} 多${of}` : `${length} ${of}`}</View>
}

/** Said once, where the account cannot be read. */
export const RolesUnknown = ({ sentence }: { sentence: string | undefined }) => (
  <Banner tone="warn">{sentence ?? '没取到您的身份，下拉再试一次'}</Banner>
)
