import { useState } from 'react'
import { VenueTier } from '@shared/contract/venue'
import type { VenueCoverage } from '@shared/contract/venue-coverage'
import { VENUE_TIER_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'

const AT_ONCE = 20
type Show = 'unused' | 'used'

/** Which venues were used and which were not, a score at a time; each opens. */
export function CoverageList({ venues }: Pick<VenueCoverage, 'venues'>) {
  const [show, setShow] = useState<Show>('unused')
  const [tier, setTier] = useState<VenueTier>()
  const [most, setMost] = useState(AT_ONCE)
  const ofTier = venues.filter((one) => tier === undefined || one.tier === tier)
  const found = {
    unused: ofTier.filter(({ activities }) => activities === 0),
    used: ofTier.filter(({ activities }) => activities > 0).reverse(),
  }
  const shown = found[show]

  return (
    <>
      <Chips
        label="看哪些"
        options={[
          { value: 'unused' as const, label: `没办过 ${found.unused.length}` },
          { value: 'used' as const, label: `办过 ${found.used.length}` },
        ]}
        value={[show]}
        isSingle
        onChange={([chosen]) => chosen && (setShow(chosen), setMost(AT_ONCE))}
      />
      <Chips
        label="哪一级"
        options={VenueTier.options.map((value) => ({ value, label: VENUE_TIER_TEXT[value] }))}
        value={tier ? [tier] : []}
        isSingle
        onChange={([chosen]) => (setTier(chosen === tier ? undefined : chosen), setMost(AT_ONCE))}
      />
      {shown.length === 0 ? (
        <Empty title={show === 'unused' ? '都办过活动了' : '还没有办过活动的'} note="换一级，或者换一段时间看看。" />
      ) : (
        <CardList>
          {shown.slice(0, most).map(({ id, name, tier: own, activities }) => (
            <Row
              key={id}
              icon="pin"
              title={name}
              note={VENUE_TIER_TEXT[own]}
              value={activities > 0 ? `${activities} 场` : '没办过'}
              onClick={() => void go('venueDetail', { venueId: id })}
            />
          ))}
        </CardList>
      )}
      {shown.length > most && (
        <Button kind="text" isBlock onClick={() => setMost(most + AT_ONCE)}>
          {`还有 ${shown.length - most} 个，再看一些`}
        </Button>
      )}
    </>
  )
}
