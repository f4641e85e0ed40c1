import type { Output } from '@shared/contract/api'
import { SectionHead } from '@/components/section-head/section-head'
import { useIsDesktop } from '@/platform/desktop'
import { go } from '@/platform/navigate'
import { shortMonth } from '../report-words'
import { BoardList } from './board-list'

/** A phone draws fewer at once. */
const SHOWN = { desktop: 8, phone: 3 }

type Props = { board: Output<'report.board'>; reminds: boolean }

/** 还没交: who has not even begun comes first; the rest is one tap away. */
export function OwingCard({ board: { rows, month }, reminds }: Props) {
  const most = SHOWN[useIsDesktop() ? 'desktop' : 'phone']
  const owing = rows.filter(({ status }) => status !== 'submitted')
  const first = [...owing].sort((a, b) => Number(b.status === 'none') - Number(a.status === 'none')).slice(0, most)
  if (owing.length === 0) return null

  return (
    <>
      <SectionHead
        title={`${shortMonth(month)}月报还没交`}
        more={`看全部 ${owing.length} 家`}
        onMore={() => void go('reportBoard', { month })}
      />
      <BoardList rows={first} month={month} reminds={reminds} />
    </>
  )
}
