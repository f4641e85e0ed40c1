import type { Area } from '@shared/contract/area'
import { CITY_AREA_ID } from '@shared/contract/area'

type MapChange = {
  day: string
  opened: { id: string; name: string }
  /** Abolished districts and who continues them. */
  ended: Record<string, readonly string[]>
  /** Subdistricts with a new parent; the rest of an abolished district goes to the opened one. */
  moved: Record<string, string>
}

export const LIANGJIANG_ID = 'a-liangjiang'
const BEIBEI_ID = 'a500109'

/** 渝北区's 统景, 大湾, 兴隆, 茨竹 and 大盛 towns. */
const TO_BEIBEI = ['a500112133', 'a500112135', 'a500112138', 'a500112140', 'a500112143']
/** 北碚区's 蔡家岗, 水土 and 复兴 streets, 童家溪 and 施家梁 towns. */
const TO_LIANGJIANG = ['a500109006', 'a500109008', 'a500109009', 'a500109104', 'a500109108']

const allTo = (ids: readonly string[], parentId: string) => ids.map((id) => [id, parentId] as const)

/** 2026-01-25: 江北区 and 渝北区 end, 两江新区 opens as a district. Its code is not published, so it has none here. */
export const LIANGJIANG_OPENS: MapChange = {
  day: '2026-01-25',
  opened: { id: LIANGJIANG_ID, name: '两江新区' },
  ended: { a500105: [LIANGJIANG_ID], a500112: [LIANGJIANG_ID, BEIBEI_ID] },
  moved: Object.fromEntries([...allTo(TO_BEIBEI, BEIBEI_ID), ...allTo(TO_LIANGJIANG, LIANGJIANG_ID)]),
}

/** The same areas with the change laid over them; nothing of the past is lost. */
export const applyMapChange = (areas: readonly Area[], change: MapChange): Area[] => [
  ...areas.map((area) => changed(area, change)),
  {
    _id: change.opened.id,
    rev: 0,
    name: change.opened.name,
    code: '',
    level: 'district',
    periods: [{ parentId: CITY_AREA_ID, from: change.day, to: null }],
    parentIds: [CITY_AREA_ID],
    successorIds: [],
    listKey: change.opened.id,
  },
]

const changed = (area: Area, change: MapChange): Area => {
  const successorIds = change.ended[area._id]
  if (successorIds) return { ...area, periods: endedOn(area, change.day), successorIds: [...successorIds] }

  const parentId = newParent(area, change)
  if (!parentId) return area

  return {
    ...area,
    periods: [...endedOn(area, change.day), { parentId, from: change.day, to: null }],
    parentIds: [...area.parentIds, parentId],
  }
}

const newParent = (area: Area, change: MapChange) => {
  const parentId = area.periods.at(-1)?.parentId ?? ''
  return change.moved[area._id] ?? (change.ended[parentId] ? change.opened.id : undefined)
}

const endedOn = (area: Area, day: string) =>
  area.periods.map((period) => (period.to === null ? { ...period, to: day } : period))
