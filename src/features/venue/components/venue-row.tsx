import type { VenueView } from '@shared/contract/venue'
import { VENUE_KIND_TEXT, VENUE_TIER_TEXT } from '@shared/text/ground'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'

/** One venue in a list. */
export const VenueRow = ({ venue: { _id, name, tier, kind, address } }: { venue: VenueView }) => (
  <Row
    icon="pin"
    title={name}
    note={[tier === 'other' ? VENUE_KIND_TEXT[kind] : VENUE_TIER_TEXT[tier], address].filter(Boolean).join('，')}
    onClick={() => void go('venueDetail', { venueId: _id })}
  />
)
