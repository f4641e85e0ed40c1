import type { Area } from '@shared/contract/area'
import type { Team } from '@shared/contract/team'
import type { Venue } from '@shared/contract/venue'
import { groundsOf } from '../grounds'
import { LIANGJIANG_OPENS } from '../map-change'
import { STREET_TEAM } from '../teams'
import type { Topic } from '../topics'
import type { Place, Stage } from './stage'

/** A place for an activity of this topic, where the team's unit was at home on the day. */
export const choosePlace = (stage: Stage, team: Team, { topic, day }: { topic: Topic; day: string }): Place => {
  const unit = stage.units.find(({ _id }) => _id === team.unitId)
  if (!unit) throw new Error(`No unit ${team.unitId}`)

  const isAtHome = team.kind === STREET_TEAM && stage.random.chance(0.75)
  const grounds = isAtHome ? [stage.tree.get(team.homeSubdistrictId)] : groundsOf(unit, stage.tree, day)
  const subdistrict = stage.random.pick(suiting(grounds, topic))
  if (topic.line === 'school') return freePlace(stage, subdistrict, { day, name: '中心小学（示例）' })

  // Venues are those of today's map; before it, an address says enough.
  const venues = day < LIANGJIANG_OPENS.day ? [] : (stage.venuesIn.get(subdistrict._id) ?? [])
  if (venues.length === 0 || stage.random.chance(0.15))
    return freePlace(stage, subdistrict, { day, name: '便民服务中心' })

  return atVenue(stage.random.pick(venues), subdistrict)
}

/** Farming talks go to towns where there are any. */
const suiting = (grounds: readonly Area[], topic: Topic) => {
  if (topic.line !== 'village') return grounds
  const towns = grounds.filter(({ name }) => /[镇乡]$/.test(name))
  return towns.length > 0 ? towns : grounds
}

const freePlace = (stage: Stage, subdistrict: Area, { day, name }: { day: string; name: string }): Place => {
  const community = stage.random.pick(stage.tree.under(subdistrict._id, day))
  return {
    areaId: community._id,
    subdistrictId: subdistrict._id,
    subdistrictName: subdistrict.name,
    venueId: null,
    venueName: `${subdistrict.name}${name}`,
    address: `${subdistrict.name}${community.name}`,
    venuePoint: null,
  }
}

export const atVenue = (venue: Venue, subdistrict: Area): Place => ({
  areaId: venue.areaId,
  subdistrictId: subdistrict._id,
  subdistrictName: subdistrict.name,
  venueId: venue._id,
  venueName: venue.name,
  address: venue.address,
  venuePoint: venue.point,
})
