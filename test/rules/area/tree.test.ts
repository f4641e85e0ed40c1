import { childrenOn, existsOn, parentOn } from '@shared/domain/area/tree'
import { anArea, aStreet } from '../../builders/area'

/** 2026-01-25: 江北区 and 渝北区 end, 两江新区 begins; 大湾镇 goes to 北碚区, 北碚's 蔡家岗街道 to 两江新区. */
const CHANGE = '2026-01-25'
const until = (parentId: string) => ({ parentId, from: '2000-01-01', to: CHANGE })
const since = (parentId: string) => ({ parentId, from: CHANGE, to: null })

const jiangbei = anArea({ _id: 'd-jiangbei', name: '江北区', periods: [until('cq')], successorIds: ['d-liangjiang'] })
const liangjiang = anArea({ _id: 'd-liangjiang', name: '两江新区', periods: [since('cq')] })
const guanyinqiao = aStreet({ _id: 's-guanyinqiao', periods: [until('d-jiangbei'), since('d-liangjiang')] })
const dawan = aStreet({ _id: 's-dawan', name: '大湾镇', periods: [until('d-yubei'), since('d-beibei')] })
const caijiagang = aStreet({ _id: 's-caijiagang', periods: [until('d-beibei'), since('d-liangjiang')] })
const all = [guanyinqiao, dawan, caijiagang]

describe('区划: the dated tree', () => {
  it.each([
    { what: 'a record of 2024 in 观音桥', area: guanyinqiao, day: '2024-06-01', parentId: 'd-jiangbei' },
    { what: 'the last day of the old map', area: guanyinqiao, day: '2026-01-24', parentId: 'd-jiangbei' },
    { what: 'the first day of the new map', area: guanyinqiao, day: '2026-01-25', parentId: 'd-liangjiang' },
    { what: '大湾镇 as it was', area: dawan, day: '2025-12-31', parentId: 'd-yubei' },
    { what: "大湾镇 on today's map", area: dawan, day: '2026-11-21', parentId: 'd-beibei' },
    { what: "蔡家岗街道 on today's map", area: caijiagang, day: '2026-11-21', parentId: 'd-liangjiang' },
    { what: 'before anything is known', area: dawan, day: '1999-12-31', parentId: null },
  ])('$what hangs under $parentId', ({ area, day, parentId }) => {
    expect(parentOn(area, day)).toBe(parentId)
  })

  it('knows which places there were on a day', () => {
    expect([existsOn(jiangbei, '2026-01-24'), existsOn(jiangbei, CHANGE)]).toEqual([true, false])
    expect([existsOn(liangjiang, '2026-01-24'), existsOn(liangjiang, CHANGE)]).toEqual([false, true])
  })

  it('shows the children of a district as the map was', () => {
    expect(childrenOn(all, 'd-beibei', '2026-01-24')).toEqual([caijiagang])
    expect(childrenOn(all, 'd-beibei', CHANGE)).toEqual([dawan])
    expect(childrenOn(all, 'd-liangjiang', CHANGE)).toEqual([guanyinqiao, caijiagang])
  })

  it.each(['2024-06-01', '2026-01-24', '2026-01-25', '2026-11-21'])(
    'every place has exactly one parent on %s, so the sum over districts is the same on every map',
    (day) => {
      const districts = ['d-jiangbei', 'd-yubei', 'd-beibei', 'd-liangjiang']

      const counted = districts.flatMap((district) => childrenOn(all, district, day))

      expect(counted.map(({ _id }) => _id).sort()).toEqual(all.map(({ _id }) => _id).sort())
    },
  )
})
