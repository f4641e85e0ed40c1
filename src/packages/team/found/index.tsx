import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { FoundFields } from '@/features/team/components/found-fields'
import { useFound } from '@/features/team/use-found'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 成立队伍: what is known is filled in; the unit reads it and decides. */
export default function FoundTeamPage() {
  const params = usePageParams('teamFound')
  const me = useQuery('account.me', {})
  const { unitId, unitName } = params.data ?? {}
  if (me.value) return <Found me={me.value} unit={unitId && unitName ? { unitId, unitName } : null} />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Found({ me, unit }: { me: AccountView; unit: { unitId: string; unitName: string } | null }) {
  const found = useFound(me, unit, () => {
    toast('送出了，单位答复后会告诉您')
    void replaceWith('myTeamRequests', {})
  })
  const count = Object.keys(found.problems).length

  return (
    <Page
      foot={
        <FootBar why={count > 0 ? `还有 ${count} 处要改，已标在上面` : undefined} note="批准后您就是队长">
          <Button size="l" isBlock isBusy={found.isBusy} busyText="正在送出" onClick={found.submit}>
            送给单位批准
          </Button>
        </FootBar>
      }
    >
      <FoundFields found={found} />
    </Page>
  )
}
