import { type Iterator, Lazy } from 'mingo/lazy'
import { Query } from 'mingo/query'
import { type Options } from 'mingo/types'
import { type Fields, clone, isFields, readPath } from '../document'
import { type Position, isPoint, metresBetween } from './geo'

type GeoNear = {
  near: { coordinates: Position }
  distanceField: string
  key?: string
  query?: Fields
  maxDistance?: number
  minDistance?: number
  distanceMultiplier?: number
  includeLocs?: string
}

/** `$geoNear`: the nearest first, with the distance written into each document. */
export function geoNear(source: Iterator, stage: GeoNear, options: Options): Iterator {
  const query = new Query(stage.query ?? {}, options)
  const found = source
    .collect<Fields>()
    .filter((document) => query.test(document))
    .flatMap((document) => measured(document, stage))
    .filter(({ metres }) => metres <= (stage.maxDistance ?? Infinity) && metres >= (stage.minDistance ?? 0))
    .sort((left, right) => left.metres - right.metres)
  return Lazy(found.map((each) => withDistance(each, stage)))
}

type Measured = { document: Fields; place: unknown; metres: number }

function measured(document: Fields, { key, near }: GeoNear): Measured[] {
  const place = key ? readPath(document, key) : Object.values(document).find(isPoint)
  return isPoint(place) ? [{ document, place, metres: metresBetween(place.coordinates, near.coordinates) }] : []
}

function withDistance({ document, place, metres }: Measured, stage: GeoNear): Fields {
  const copy = clone(document)
  write(copy, stage.distanceField, metres * (stage.distanceMultiplier ?? 1))
  if (stage.includeLocs) write(copy, stage.includeLocs, place)
  return copy
}

function write(fields: Fields, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() ?? path
  let target = fields
  for (const step of steps) {
    const next = target[step]
    target = isFields(next) ? next : (target[step] = {})
  }
  target[last] = value
}
