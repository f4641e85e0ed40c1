import type { Area } from '@shared/contract/area'
import { CITY_AREA_ID } from '@shared/contract/area'
import type { Venue, VenueKind } from '@shared/contract/venue'
import type { AreaTree } from './areas'
import { SAMPLE_HOME_ID } from './personas'

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
      ...otherVenues(district, tree),
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

type Other = { name: string; streetId: string; kind: VenueKind; theme: string; tags: readonly string[] }

const OTHERS: readonly Other[] = [
  {
    name: '区青少年科技活动中心（示例）',
    streetId: 'a500106002',
    kind: 'other',
    theme: '青少年科学实验',
    tags: ['实验室', '放映厅'],
  },
  { name: '区党群服务中心（示例）', streetId: 'a500106014', kind: 'partyService', theme: '', tags: ['报告厅'] },
  {
    name: '大学城社区科普大学（示例）',
    streetId: 'a500106015',
    kind: 'communityCollege',
    theme: '老年人用手机',
    tags: ['多媒体教室'],
  },
  {
    name: '歌乐山森林科普基地（示例）',
    streetId: 'a500106009',
    kind: 'scienceBase',
    theme: '森林和植物',
    tags: ['户外'],
  },
]

const otherVenues = (district: Area, tree: AreaTree) =>
  district._id === 'a500106' ? OTHERS.map((other, index) => otherVenue(other, tree.get(other.streetId), index)) : []

const otherVenue = ({ name, kind, theme, tags }: Other, street: Area, index: number): Venue => ({
  ...aVenue('other', name, { area: street, subdistrict: street }),
  _id: `v-other-${index + 1}`,
  address: '',
  kind,
  theme,
  tags: [...tags],
})

type Place = { area: Area; subdistrict: Area }

/** Where the sample team meets; somewhere in the city, as invented as its people. */
const POINTS: Record<string, Venue['point']> = {
  [`v-institute-${SAMPLE_HOME_ID.slice(1)}`]: { latitude: 29.5657, longitude: 106.5512 },
}

const aVenue = (tier: Venue['tier'], name: string, { area, subdistrict }: Place): Venue => {
  const id = `v-${tier}-${area._id.slice(1)}`
  return {
    _id: id,
    rev: 0,
    name,
    tier,
    kind: 'practice',
    theme: '',
    tags: [],
    areaId: area._id,
    subdistrictId: subdistrict._id,
    address: area._id === subdistrict._id ? subdistrict.name : `${subdistrict.name}${area.name}`,
    point: POINTS[id] ?? null,
    validFrom: '2020-01-01',
    validTo: null,
    listKey: `${name}-${id}`,
  }
}
