/**
 * Where each district, and each zone that reports for itself, lies on the map of tiles: column and row, counted from 1,
 * roughly as they lie.
 */
const PLACES: Record<string, readonly [column: number, row: number]> = {
  开州: [8, 1],
  城口: [9, 1],
  巫溪: [10, 1],
  梁平: [7, 2],
  万州: [8, 2],
  云阳: [9, 2],
  奉节: [10, 2],
  巫山: [11, 2],
  潼南: [1, 3],
  合川: [2, 3],
  北碚: [3, 3],
  渝北: [4, 3],
  长寿: [5, 3],
  垫江: [6, 3],
  忠县: [7, 3],
  石柱: [8, 3],
  铜梁: [1, 4],
  璧山: [2, 4],
  沙坪坝: [3, 4],
  两江新区: [4, 4],
  江北: [5, 4],
  涪陵: [6, 4],
  丰都: [7, 4],
  黔江: [9, 4],
  大足: [1, 5],
  高新区: [2, 5],
  九龙坡: [3, 5],
  渝中: [4, 5],
  南岸: [5, 5],
  武隆: [7, 5],
  彭水: [8, 5],
  酉阳: [9, 5],
  荣昌: [1, 6],
  永川: [2, 6],
  大渡口: [3, 6],
  巴南: [4, 6],
  南川: [5, 6],
  秀山: [9, 6],
  江津: [2, 7],
  綦江: [3, 7],
  万盛: [4, 7],
}

export const MAP_COLUMNS = 11

/** 沙坪坝区 → 沙坪坝, 彭水苗族土家族自治县 → 彭水; 忠县 stays. */
export const shortName = (name: string): string => Object.keys(PLACES).find((known) => name.startsWith(known)) ?? name

/** The place on the map, or none for a district that is not on it. */
export function placeOf(name: string): { column?: number; row?: number } {
  const place = PLACES[shortName(name)]
  return place ? { column: place[0], row: place[1] } : {}
}
