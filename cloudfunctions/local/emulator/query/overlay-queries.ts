import { Query } from 'mingo/query'
import { type Options } from 'mingo/types'
import { type Fields, isFields, readPath } from '../document'
import {
  EARTH_RADIUS_METRES,
  type Geometry,
  type Position,
  intersects,
  isGeometry,
  isPoint,
  metresBetween,
  within,
} from './geo'

type Test = (document: Fields) => boolean

/** Query operators where mingo differs from MongoDB, and those about places, which it has not. */
export const queryOverlay = {
  $elemMatch: (path: string, condition: Fields, options: Options): Test => {
    const isOperator = Object.keys(condition).some((key) => key.startsWith('$') && !LOGIC.has(key))
    const query = new Query(isOperator ? { element: condition } : condition, options)
    const matches = (element: unknown) =>
      isOperator ? query.test({ element }) : isFields(element) && query.test(element)
    return (document) => arraysAt(document, path.split('.')).some((array) => array.some(matches))
  },
  $all: (path: string, values: unknown[], options: Options): Test => {
    const queries = values.map((value) => new Query({ [path]: value }, options))
    return (document) => queries.length > 0 && queries.every((query) => query.test(document))
  },
  $nearSphere:
    (path: string, near: Near): Test =>
    (document) => {
      const place = readPath(document, path)
      if (!isPoint(place)) return false
      const metres = metresBetween(place.coordinates, near.$geometry.coordinates)
      return metres <= (near.$maxDistance ?? Infinity) && metres >= (near.$minDistance ?? 0)
    },
  $geoWithin:
    (path: string, area: Area): Test =>
    (document) => {
      const place = readPath(document, path)
      if (!isGeometry(place)) return false
      if (!area.$centerSphere) return area.$geometry !== undefined && within(place, area.$geometry)
      const [center, angle] = area.$centerSphere
      return isPoint(place) && metresBetween(place.coordinates, center) <= angle * EARTH_RADIUS_METRES
    },
  $geoIntersects:
    (path: string, area: { $geometry: Geometry }): Test =>
    (document) => {
      const place = readPath(document, path)
      return isGeometry(place) && intersects(place, area.$geometry)
    },
}

type Near = { $geometry: { coordinates: Position }; $maxDistance?: number; $minDistance?: number }
type Area = { $geometry?: Geometry; $centerSphere?: [Position, number] }

const LOGIC = new Set(['$and', '$or', '$nor'])

/** Every array at the path, also inside the elements of arrays on the way. */
function arraysAt(value: unknown, steps: readonly string[]): unknown[][] {
  const [step, ...rest] = steps
  if (step === undefined) return Array.isArray(value) ? [value as unknown[]] : []
  if (Array.isArray(value)) return value.flatMap((element: unknown) => arraysAt(element, steps))
  return isFields(value) ? arraysAt(value[step], rest) : []
}
