import type { Area } from '@shared/contract/area'
import { CITY_AREA_ID } from '@shared/contract/area'
import type { Venue } from '@shared/contract/team'
import type { AreaTree } from './areas'

/** Stations are known for two districts only (their published numbers); elsewhere there are centres and institutes. */
const STATIONS: Record<string, number> = { a500106: 202, a500109: 190 }

/** 阵地 on today's map: a centre per district, an institute per subdistrict, and the known stations. */
export const buildVenues = (tree: AreaTree, today: string): Venue[] =>
  tree.under(CITY_AREA_ID, today).flatMap((district) => {
    const subdistricts = tree.under(district._id, today)
    return [
      ...centerOf(district, subdistricts),
      ...subdistricts.map(instituteOf),
      ...stationsOf(district, subdistricts, (area) => tree.under(area._id, today)),
      ...otherVenues(district),
    ]
  })

const centerOf = (district: Area, subdistricts: readonly Area[]) =>
  subdistricts
    .slice(0, 1)
    .map((seat) => aVenue('center', `${district.name}新时代文明实践中心`, { area: seat, subdistrict: seat }))

const instituteOf = (area: Area) => aVenue('institute', `${area.name}新时代文明实践所`, { area, subdistrict: area })

/** Spread evenly over the communities, in turn over the subdistricts. */
const stationsOf = (district: Area, subdistricts: readonly Area[], communitiesOf: (area: Area) => readonly Area[]) => {
  const wanted = STATIONS[district._id] ?? 0
  const places = subdistricts.flatMap((subdistrict) =>
    communitiesOf(subdistrict).map((area) => ({ area, subdistrict })),
  )

  return Array.from({ length: wanted }, (_, index) => {
    const at = Math.floor((index * places.length) / wanted)
    // Where there are more stations than communities, some communities have two.
    const isSecond = index > 0 && at === Math.floor(((index - 1) * places.length) / wanted)
    const place = places[at]
    return place ? [isSecond ? secondStation(place) : firstStation(place)] : []
  }).flat()
}

const firstStation = (place: Place) => aVenue('station', `${place.area.name}新时代文明实践站`, place)

const secondStation = (place: Place) => {
  const { _id, name, listKey, ...rest } = firstStation(place)
  return { ...rest, _id: `${_id}-2`, name: `${name}（二）`, listKey: `${listKey}-2` }
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['区青少年科技活动中心（示例）', 'a500106002'],
  ['区党群服务中心（示例）', 'a500106014'],
  ['大学城社区科普大学（示例）', 'a500106015'],
  ['歌乐山森林科普基地（示例）', 'a500106009'],
]

const otherVenues = (district: Area) =>
  district._id === 'a500106'
    ? OTHERS.map(([name, id], index) => ({
        ...aVenue('other', name, { area: { ...district, _id: id }, subdistrict: { ...district, _id: id } }),
        _id: `v-other-${index + 1}`,
        address: '',
      }))
    : []

type Place = { area: Area; subdistrict: Area }

const aVenue = (tier: Venue['tier'], name: string, { area, subdistrict }: Place): Venue => {
  const id = `v-${tier}-${area._id.slice(1)}`
  return {
    _id: id,
    rev: 0,
    name,
    tier,
    areaId: area._id,
    subdistrictId: subdistrict._id,
    address: area._id === subdistrict._id ? subdistrict.name : `${subdistrict.name}${area.name}`,
    listKey: `${name}-${id}`,
  }
}
