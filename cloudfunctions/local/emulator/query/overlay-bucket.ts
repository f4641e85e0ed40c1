import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import { type Iterator, Lazy } from 'mingo/lazy'
import { type Options } from 'mingo/types'
import { type Fields } from '../document'
import { requestFailed } from '../errors'
import { compareKeys, keyOf } from './keys'

type Bucket = { groupBy: unknown; boundaries: readonly unknown[]; default?: unknown; output?: Fields }

/** `$bucket`: a value on a boundary belongs to the bucket that begins there (mingo puts it one too early). */
export function bucket(source: Iterator, stage: Bucket, options: Options): Iterator {
  const buckets = new Map<unknown, Fields[]>()
  for (const document of source.collect<Fields>()) {
    const name = bucketOf(evalExpr(document, stage.groupBy, options), stage)
    buckets.set(name, [...(buckets.get(name) ?? []), document])
  }
  const names = [...buckets.keys()].sort((left, right) => compareKeys(keyOf(left), keyOf(right)))
  const output = stage.output ?? { count: { $sum: 1 } }
  const summed = names.flatMap((name) => {
    const group = new Aggregator([{ $group: { _id: { $literal: name }, ...output } }], options)
    return group.run<Fields>(buckets.get(name) ?? [])
  })
  return Lazy(summed)
}

function bucketOf(value: unknown, stage: Bucket): unknown {
  const key = keyOf(value)
  const above = stage.boundaries.findIndex((boundary) => compareKeys(key, keyOf(boundary)) < 0)
  if (above > 0) return stage.boundaries[above - 1]
  if (stage.default === undefined) throw requestFailed('[FailedOperation.Aggregate] $bucket: a value lies in no bucket')
  return stage.default
}
