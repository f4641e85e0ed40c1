import { aboveOn, ancestorsOn, areasById, standInsOn } from '@shared/domain/area/stand-ins'
import { anArea, aStreet } from '../../builders/area'

const CHANGE = '2026-01-25'
const BEFORE = '2026-01-24'
const until = (parentId: string) => ({ parentId, from: '2000-01-01', to: CHANGE })
const since = (parentId: string) => ({ parentId, from: CHANGE, to: null })
const ended = (_id: string, successorIds: string[]) => anArea({ _id, periods: [until('cq')], successorIds })

const areas = areasById([
  anArea({ _id: 'cq', level: 'city', parentId: null }),
  ended('d-jiangbei', ['d-liangjiang']),
  ended('d-yubei', ['d-liangjiang', 'd-beibei']),
  anArea({ _id: 'd-liangjiang', periods: [since('cq')] }),
  anArea({ _id: 'd-beibei' }),
  aStreet({ _id: 's-guanyinqiao', periods: [until('d-jiangbei'), since('d-liangjiang')] }),
  aStreet({ _id: 's-dawan', periods: [until('d-yubei'), since('d-beibei')] }),
  // What a careless change left behind: streets whose own period says nothing of the new map.
  aStreet({ _id: 's-left-jiangbei', parentId: 'd-jiangbei' }),
  aStreet({ _id: 's-left-yubei', parentId: 'd-yubei' }),
  // A street that was merged into another, and one that was divided over two districts.
  aStreet({ _id: 's-merged', periods: [until('d-yubei')], successorIds: ['s-dawan'] }),
  aStreet({ _id: 's-divided', periods: [until('d-yubei')], successorIds: ['s-dawan', 's-guanyinqiao'] }),
  aStreet({ _id: 's-merged-twice', periods: [{ ...until('d-yubei'), to: '2010-01-01' }], successorIds: ['s-merged'] }),
  aStreet({ _id: 'c-dawan', level: 'community', parentId: 's-dawan' }),
  aStreet({ _id: 's-circle', periods: [until('d-yubei')], successorIds: ['s-circle'] }),
])

describe('区划: who stands for a place on the map of a day', () => {
  it.each([
    { id: 'd-jiangbei', day: BEFORE, stands: ['d-jiangbei'] },
    { id: 'd-jiangbei', day: CHANGE, stands: ['d-liangjiang'] },
    { id: 'd-yubei', day: CHANGE, stands: ['d-beibei', 'd-liangjiang'] },
    { id: 's-merged-twice', day: '2020-01-01', stands: ['s-merged'] },
    { id: 's-merged-twice', day: CHANGE, stands: ['s-dawan'] },
    { id: 'd-liangjiang', day: BEFORE, stands: [] },
    { id: 's-circle', day: CHANGE, stands: [] },
    { id: 'unknown', day: CHANGE, stands: [] },
  ])('$id on $day: $stands', ({ id, day, stands }) => {
    expect(standInsOn(areas, id, day)).toEqual(stands)
  })
})

describe('区划: the place above', () => {
  it.each([
    { why: 'its own period says so', id: 's-dawan', day: BEFORE, above: 'd-yubei' },
    {
      why: 'its own period, whatever the successors of its district are',
      id: 's-dawan',
      day: CHANGE,
      above: 'd-beibei',
    },
    { why: 'one successor speaks for the district', id: 's-left-jiangbei', day: CHANGE, above: 'd-liangjiang' },
    { why: 'two could, so nobody does', id: 's-left-yubei', day: CHANGE, above: null },
    { why: 'where its successor lies', id: 's-merged', day: CHANGE, above: 'd-beibei' },
    { why: 'its successors lie in two districts', id: 's-divided', day: CHANGE, above: null },
    { why: 'before anything is known', id: 's-dawan', day: '1999-12-31', above: null },
    { why: 'no such place', id: 'unknown', day: CHANGE, above: null },
  ])('of $id on $day is $above: $why', ({ id, day, above }) => {
    expect(aboveOn(areas, id, day)).toBe(above)
  })

  it('goes up to the city, on any map', () => {
    expect(ancestorsOn(areas, 'c-dawan', BEFORE)).toEqual(['s-dawan', 'd-yubei', 'cq'])
    expect(ancestorsOn(areas, 'c-dawan', CHANGE)).toEqual(['s-dawan', 'd-beibei', 'cq'])
    expect(ancestorsOn(areas, 'unknown', CHANGE)).toEqual([])
  })
})
