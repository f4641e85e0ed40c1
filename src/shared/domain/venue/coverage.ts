import { VenueTier, type Venue } from '@shared/contract/venue'
import type { VenueCoverage } from '@shared/contract/venue-coverage'

type Stands = Pick<Venue, '_id' | 'name' | 'tier' | 'subdistrictId' | 'validFrom'>
/** Closed activities by venue, as roll-ups keep them. */
type Used = Readonly<Record<string, number>>

/** Those that were open by the end of a period. */
export const openBy = <T extends Pick<Venue, 'validFrom'>>(venues: readonly T[], day: string): T[] =>
  venues.filter(({ validFrom }) => validFrom <= day)

const shareOf = (venues: readonly Stands[], used: Used) => ({
  used: venues.filter(({ _id }) => (used[_id] ?? 0) > 0).length,
  all: venues.length,
})

/** Tier by tier, all of them; together they are every venue. */
export const byTier = (venues: readonly Stands[], used: Used): VenueCoverage['tiers'] =>
  VenueTier.options.map((tier) => ({
    tier,
    ...shareOf(
      venues.filter((one) => one.tier === tier),
      used,
    ),
  }))

type District = { _id: string; name: string }

/** District by district, the least covered first; a venue whose street lies in none stands in the tiers alone. */
export function byDistrict(
  venues: readonly Stands[],
  used: Used,
  { districts, districtOf }: { districts: readonly District[]; districtOf: (streetId: string) => string | null },
): VenueCoverage['districts'] {
  const groups = new Map<string, Stands[]>(districts.map(({ _id }) => [_id, []]))
  for (const venue of venues) groups.get(districtOf(venue.subdistrictId) ?? '')?.push(venue)
  return districts
    .map(({ _id: id, name }) => ({ id, name, ...shareOf(groups.get(id) ?? [], used) }))
    .sort((a, b) => shareIn(a) - shareIn(b) || (a.id < b.id ? -1 : 1))
}

const shareIn = ({ used, all }: { used: number; all: number }) => (all === 0 ? 2 : used / all)

/** Every venue, those without an activity first, then by tier and name. */
export const listed = (venues: readonly Stands[], used: Used): VenueCoverage['venues'] =>
  venues
    .map(({ _id: id, name, tier }) => ({ id, name, tier, activities: used[id] ?? 0 }))
    .sort(
      (a, b) =>
        a.activities - b.activities ||
        VenueTier.options.indexOf(a.tier) - VenueTier.options.indexOf(b.tier) ||
        (a.name < b.name ? -1 : 1),
    )
