import type { VenueCoverage } from '@shared/contract/venue-coverage'
import { VENUE_TIER_TEXT } from '@shared/text/ground'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { shareWord, usedWord } from '../coverage-words'

/** 阵地覆盖 in sum and tier by tier. */
export function TiersCard({ coverage: { tiers } }: { coverage: VenueCoverage }) {
  const all = tiers.reduce((sum, one) => ({ used: sum.used + one.used, all: sum.all + one.all }), { used: 0, all: 0 })
  return (
    <CardList>
      <Row title="全部阵地" value={shareWord(all)} note={usedWord(all)} />
      {tiers.map((one) => (
        <Row key={one.tier} isPlain title={VENUE_TIER_TEXT[one.tier]} value={shareWord(one)} note={usedWord(one)} />
      ))}
    </CardList>
  )
}
