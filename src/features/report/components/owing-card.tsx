import type { Output } from '@shared/contract/api'
import { SectionHead } from '@/components/section-head/section-head'
import { useIsDesktop } from '@/platform/desktop'
import { go } from '@/platform/navigate'
import { shortMonth } from '../report-words'
import { BoardList } from './board-list'

const MOST = 8

type Props = { board: Output<'report.board'>; reminds: boolean }

/** 还没交: who has not even begun comes first; the rest is one tap away. On a phone the tiles say it already. */
export function OwingCard({ board: { rows, month }, reminds }: Props) {
  const isDesktop = useIsDesktop()
  const owing = rows.filter(({ status }) => status !== 'submitted')
  const first = [...owing].sort((a, b) => Number(b.status === 'none') - Number(a.status === 'none')).slice(0, MOST)
  if (owing.length === 0) return null

  return (
    <>
      <SectionHead
        title={`${shortMonth(month)}月报还没交`}
        more={`看全部 ${owing.length} 家`}
        onMore={() => void go('reportBoard', { month })}
      />
      {isDesktop && <BoardList rows={first} month={month} reminds={reminds} />}
    </>
  )
}
