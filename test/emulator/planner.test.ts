import type { Client } from './support/client-types'
import { clientOf } from './support/clients'
import { type Cloud, openCloud } from './support/cloud'

// 4,000 visits: 40 teams with 100 visits each; every visit belongs to a team's area and to the whole city.
const VISITS = Array.from({ length: 4000 }, (_, at) => ({
  _id: `v${String(at).padStart(4, '0')}`,
  teamId: `t${at % 40}`,
  at: Math.floor(at / 80),
  areas: [`area-${at % 40}`, 'city'],
  slot: at,
  person: `p${at % 3}`,
  place: { id: `place-${at % 400}` },
  path: `5001/${at % 40}/${at}`,
}))

let cloud: Cloud
let client: Client
beforeAll(async () => {
  cloud = await openCloud('memory')
  client = clientOf('tcb-admin-node', cloud.emulator.url)
  cloud.emulator.insertMany('visits', VISITS)
  cloud.emulator.insertMany('plain', VISITS)
})
afterAll(() => cloud.close())

const visits = () => client.db.collection('visits')

it('reads one document by its id, whatever else is asked of it', async () => {
  await visits().where({ _id: 'v0007', person: 'p1' }).get()

  expect(cloud.last()).toMatchObject({ examined: 1, returned: 1, indexes: ['_id_'] })
})

it('reads a page of twenty in the order of an index', async () => {
  const { data } = await visits().where({ teamId: 't3' }).orderBy('at', 'desc').orderBy('_id', 'desc').limit(20).get()

  expect(data.map(({ _id }) => _id)).toEqual(pageOf((visit) => visit.teamId === 't3'))
  expect(cloud.last()).toMatchObject({ examined: 20, indexes: ['team_at_id'] })
})

it('reads the next page from a cursor without walking over the last one', async () => {
  const { _ } = client
  const after = _.and([{ teamId: 't3' }, _.or([{ at: _.lt(25) }, { at: 25, _id: _.lt('v2043') }])])
  const { data } = await visits().where(after).orderBy('at', 'desc').orderBy('_id', 'desc').limit(20).get()

  const isAfter = ({ teamId, at, _id }: (typeof VISITS)[number]) =>
    teamId === 't3' && (at < 25 || (at === 25 && _id < 'v2043'))
  expect(data.map(({ _id }) => _id)).toEqual(pageOf(isAfter))
  expect(cloud.last().examined).toBe(20)
})

it('merges the pages of several teams', async () => {
  const { data } = await visits()
    .where({ teamId: client._.in(['t1', 't2', 't3']) })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(20)
    .get()

  expect(data.map(({ _id }) => _id)).toEqual(pageOf(({ teamId }) => ['t1', 't2', 't3'].includes(teamId)))
  expect(cloud.last().examined).toBe(20)
})

it('reads a page by an element of an array in the order of the next key', async () => {
  const { data } = await visits().where({ areas: 'area-3' }).orderBy('at', 'desc').limit(20).get()

  expect(data.map(({ at }) => at)).toEqual(
    VISITS.filter(({ areas }) => areas.includes('area-3'))
      .map(({ at }) => at)
      .sort((a, b) => b - a)
      .slice(0, 20),
  )
  expect(cloud.last()).toMatchObject({ examined: 20, indexes: ['areas_at'] })
})

it('gives a document once, however many of its elements are asked for', async () => {
  const { total } = await visits()
    .where({ areas: client._.in(['area-3', 'city']) })
    .count()

  expect(total).toBe(4000)
})

it('lets two elements of an array meet the two ends of a range, as without an index', async () => {
  cloud.emulator.insertMany('visits', [{ _id: 'ends', areas: ['!a', '!z'] }])
  const { data } = await visits()
    .where({ areas: client._.gt('!m').and(client._.lt('!c')) })
    .get()

  expect(data.map(({ _id }) => _id)).toContain('ends')
})

it('finds all of many documents that stand in the index with several elements each', async () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    _id: `m${at}`,
    areas: [`zz-${1000 + at}-a`, `zz-${1000 + at}-b`],
  }))
  cloud.emulator.insertMany('visits', many)
  const { data } = await visits()
    .where({ areas: client._.gte('zz-') })
    .limit(1000)
    .get()

  expect(new Set(data.map(({ _id }) => _id)).size).toBe(300)
})

it('filters on the keys of an index before it looks at a document', async () => {
  const { data } = await visits()
    .where({ slot: client._.lt(1000), person: 'p1' })
    .limit(5)
    .get()

  expect(data).toHaveLength(5)
  expect(cloud.last()).toMatchObject({ examined: 5, indexes: ['slot_person'] })
})

it('looks at what the index cannot tell', async () => {
  const { total } = await visits().where({ teamId: 't3', path: /3$/ }).count()

  expect(total).toBe(VISITS.filter(({ teamId, path }) => teamId === 't3' && path.endsWith('3')).length)
  expect(cloud.last()).toMatchObject({ examined: 100, indexes: ['team_at_id'] })
})

it('looks at everything where there is no index', async () => {
  await client.db.collection('plain').where({ teamId: 't3' }).count()

  expect(cloud.last()).toMatchObject({ examined: 4000, indexes: [] })
})

it('counts what an index alone has counted', async () => {
  await visits().where({ teamId: 't3' }).count()

  expect(cloud.last()).toMatchObject({ examined: 100 })
})

it('counts the documents behind a group and a lookup', async () => {
  const { $ } = client
  await visits()
    .aggregate()
    .match({ teamId: 't3' })
    .group({ _id: '$person', n: $.sum('$at') })
    .end()
  const grouped = cloud.last().examined
  await visits()
    .aggregate()
    .match({ _id: 'v0001' })
    .lookup({ from: 'visits', localField: 'slot', foreignField: 'slot', as: 'same' })
    .end()

  expect([grouped, cloud.last().examined]).toEqual([100, 2])
})

it('asks a pipeline of its own once, on its index, for however many documents', async () => {
  const pipeline = [{ $match: { teamId: 't3' } }, { $sort: { at: -1 } }, { $limit: 5 }]
  await visits().aggregate().match({ teamId: 't4' }).limit(7).lookup({ from: 'visits', pipeline, as: 'last' }).end()

  expect(cloud.last()).toMatchObject({ examined: 12 })
})

it('skipped documents are examined, too', async () => {
  await visits().where({ teamId: 't3' }).orderBy('at', 'desc').skip(30).limit(10).get()

  expect(cloud.last().examined).toBe(40)
})

it('books what a conditional update looked at and wrote', async () => {
  await visits()
    .where({ _id: 'v0001', slot: client._.lt(5) })
    .update({ slot: client._.inc(0.5) })

  expect(cloud.last()).toMatchObject({ examined: 1, written: 1 })
})

it('gives a hundred unless asked, and a thousand at most', async () => {
  const usual = await visits().get()
  const most = await visits().limit(5000).get()

  expect([usual.data.length, most.data.length]).toEqual([100, 1000])
})

// Helpers
const pageOf = (isIn: (visit: (typeof VISITS)[number]) => boolean) =>
  VISITS.filter(isIn)
    .sort((left, right) => right.at - left.at || (left._id < right._id ? 1 : -1))
    .slice(0, 20)
    .map(({ _id }) => _id)
