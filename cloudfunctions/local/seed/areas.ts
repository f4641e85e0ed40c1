import { type Area, type AreaLevel, CITY_AREA_ID } from '@shared/contract/area'
import { childrenOn, parentOn } from '@shared/domain/area/tree'
import { type Division, readDivisions } from './divisions'
import { applyMapChange, LIANGJIANG_OPENS } from './map-change'

/** Chongqing became a municipality on this day. */
export const FIRST_DAY = '1997-06-18'

/** The dated tree with the questions the seed asks of it. */
export type AreaTree = {
  areas: readonly Area[]
  get(id: string): Area
  /** Areas directly under one on a day. */
  under(parentId: string, day: string): readonly Area[]
  /** The district a subdistrict belonged to on a day. */
  districtOf(subdistrictId: string, day: string): string
}

export const readAreas = (): AreaTree => {
  const areas = applyMapChange(firstEdition(), LIANGJIANG_OPENS)
  const byId = new Map(areas.map((area) => [area._id, area]))
  const children = groupByParent(areas)

  const get = (id: string) => {
    const area = byId.get(id)
    if (!area) throw new Error(`No area ${id}`)
    return area
  }

  return {
    areas,
    get,
    under: (parentId, day) => childrenOn(children.get(parentId) ?? [], parentId, day),
    districtOf: (subdistrictId, day) => parentOn(get(subdistrictId), day) ?? '',
  }
}

const firstEdition = (): Area[] => [
  anArea({ _id: CITY_AREA_ID, name: '重庆市', code: '500000', level: 'city' }, null),
  ...readDivisions('districts').map((row) => fromRow(row, 'district', CITY_AREA_ID)),
  ...readDivisions('subdistricts').map((row) => fromRow(row, 'subdistrict', `a${row.parentCode}`)),
  ...readDivisions('communities').map((row) => fromRow(row, 'community', `a${row.parentCode}`)),
]

const fromRow = ({ code, name }: Division, level: AreaLevel, parentId: string) =>
  anArea({ _id: `a${code}`, name, code, level }, parentId)

const anArea = (place: Pick<Area, '_id' | 'name' | 'code' | 'level'>, parentId: string | null): Area => ({
  ...place,
  rev: 0,
  periods: [{ parentId, from: FIRST_DAY, to: null }],
  parentIds: parentId === null ? [] : [parentId],
  successorIds: [],
  listKey: place.code,
})

const groupByParent = (areas: readonly Area[]) => {
  const children = new Map<string, Area[]>()
  for (const area of areas) {
    for (const parentId of area.parentIds) children.set(parentId, [...(children.get(parentId) ?? []), area])
  }
  return children
}
