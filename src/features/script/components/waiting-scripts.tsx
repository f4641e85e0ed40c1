import { CardList } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { useQuery } from '@/hooks/use-query'
import { ScriptRow } from './script-row'

/** 等您审的讲稿 of one unit; nothing where nothing waits. */
export function WaitingScripts({ unitId }: { unitId: string }) {
  const { value } = useQuery('script.waiting', { unitId })
  if (!value || value.items.length === 0) return null
  return (
    <>
      <SectionHead title="等您审的讲稿" note={`${value.items.length}${value.nextCursor ? '+' : ''} 篇`} />
      <CardList>
        {value.items.map((script) => (
          <ScriptRow key={script._id} script={script} hasTheme />
        ))}
      </CardList>
    </>
  )
}
