import type { Period } from '@shared/contract/dashboard'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

type Props = { group: { teamId: string } | { unitId: string }; period: Period }

/** 信息员转发 in a period, counted from the shares themselves, which it opens. A share has no street: a district has none. */
export function SharesRow({ group, period: { from, to } }: Props) {
  const of = { ...group, from, to }
  const { value } = useQuery('script.shareCount', of)
  return (
    <CardList>
      <Row
        isPlain
        icon="send"
        title="信息员转发讲稿"
        value={value ? `${value.shares} 次` : '正在数'}
        onClick={() => void go('scriptShares', of)}
      />
    </CardList>
  )
}
