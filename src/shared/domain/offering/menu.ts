import type { Audience, Line } from '@shared/contract/activity-plan'
import { CITY_AREA_ID } from '@shared/contract/area'
import type { Offering, Season } from '@shared/contract/offering'
import type { OrderTopic } from '@shared/contract/order'
import { meaningOf } from './everyday-words'

/** What somebody looks for, in a place. */
export type MenuWish = {
  topic?: OrderTopic | undefined
  audience?: Audience | undefined
  line?: Line | undefined
  season?: Season | undefined
  words: string
}

/** 0 where the street is named, then the district, then the city. */
function stepOf({ placeIds }: Offering, districtId: string | null): number {
  if (placeIds.includes(CITY_AREA_ID)) return 2
  return districtId !== null && placeIds.includes(districtId) ? 1 : 0
}

/** Where an offering stands in the menu of a street: whoever names the street first, then by title. */
export const menuKey = (offering: Offering, districtId: string | null): string =>
  `${stepOf(offering, districtId)}|${offering.listKey}`

/** Whether an offering is what somebody looks for. 说不清 is no topic: everything may be meant. */
export const isWished = (offering: Offering, { topic, audience, line, season, words }: MenuWish): boolean =>
  (!topic || topic === 'other' || offering.topic === topic) &&
  (!audience || offering.audiences.includes(audience)) &&
  (!line || offering.line === line) &&
  (!season || offering.seasons.includes(season)) &&
  says(offering, words)

function says({ topic, title, content }: Offering, words: string): boolean {
  const typed = words.trim()
  if (typed === '') return true
  const { topics, also } = meaningOf(typed)
  const written = `${title} ${content}`
  return topics.includes(topic) || [typed, ...also].some((word) => written.includes(word))
}
