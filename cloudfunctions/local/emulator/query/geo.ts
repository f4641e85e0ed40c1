/** GeoJSON on a ball; enough for the client's `geoNear`, `geoWithin` and `geoIntersects`. */
export type Position = readonly [number, number]
export type Geometry = { type: string; coordinates: unknown }

export const EARTH_RADIUS_METRES = 6_378_137

export function metresBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const angle = half(y2 - y1) + Math.cos(radians(y1)) * Math.cos(radians(y2)) * half(x2 - x1)
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(angle))
}

export const isGeometry = (value: unknown): value is Geometry =>
  typeof value === 'object' && value !== null && 'type' in value && 'coordinates' in value

export const isPoint = (value: unknown): value is { type: 'Point'; coordinates: Position } =>
  isGeometry(value) && value.type === 'Point'

export const within = (inner: Geometry, outer: Geometry): boolean =>
  pointsOf(inner).every((point) => isInside(point, outer))

export function intersects(left: Geometry, right: Geometry): boolean {
  if (pointsOf(left).some((point) => touches(point, right))) return true
  if (pointsOf(right).some((point) => touches(point, left))) return true
  return segmentsOf(left).some((one) => segmentsOf(right).some((other) => cross(one, other)))
}

type Segment = readonly [Position, Position]

const radians = (degrees: number) => (degrees * Math.PI) / 180

const RINGS: Record<string, (coordinates: never) => Position[][][]> = {
  Polygon: (polygon: Position[][]) => [polygon],
  MultiPolygon: (polygons: Position[][][]) => polygons,
}

const LINES: Record<string, (coordinates: never) => Position[][]> = {
  Point: (point: Position) => [[point]],
  MultiPoint: (points: Position[]) => points.map((point) => [point]),
  LineString: (line: Position[]) => [line],
  MultiLineString: (lines: Position[][]) => lines,
  Polygon: (polygon: Position[][]) => polygon,
  MultiPolygon: (polygons: Position[][][]) => polygons.flat(),
}

const polygonsOf = ({ type, coordinates }: Geometry) => RINGS[type]?.(coordinates as never) ?? []
const linesOf = ({ type, coordinates }: Geometry) => LINES[type]?.(coordinates as never) ?? []
const pointsOf = (geometry: Geometry) => linesOf(geometry).flat()
const segmentsOf = (geometry: Geometry): Segment[] => linesOf(geometry).flatMap(pairs)

const pairs = (line: Position[]): Segment[] => line.slice(1).map((point, at): Segment => [line[at] ?? point, point])

const touches = (point: Position, geometry: Geometry): boolean =>
  isInside(point, geometry) ||
  segmentsOf(geometry).some((segment) => lies(point, segment)) ||
  pointsOf(geometry).some(([x, y]) => x === point[0] && y === point[1])

const isInside = (point: Position, geometry: Geometry): boolean =>
  polygonsOf(geometry).some(([outer = [], ...holes]) => {
    const isIn = isInRing(point, outer) || pairs(outer).some((segment) => lies(point, segment))
    return isIn && !holes.some((hole) => isInRing(point, hole))
  })

const isInRing = ([x, y]: Position, ring: Position[]): boolean =>
  pairs(ring).filter(([[xa, ya], [xb, yb]]) => ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa)
    .length %
    2 ===
  1

const turn = ([px, py]: Position, [ax, ay]: Position, [bx, by]: Position): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax)

const isBetween = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) - 1e-9 && value <= Math.max(one, other) + 1e-9

const lies = (point: Position, [from, to]: Segment): boolean =>
  Math.abs(turn(point, from, to)) < 1e-9 && isBetween(point[0], from[0], to[0]) && isBetween(point[1], from[1], to[1])

const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  Math.sign(turn(c, a, b)) !== Math.sign(turn(d, a, b)) && Math.sign(turn(a, c, d)) !== Math.sign(turn(b, c, d))
