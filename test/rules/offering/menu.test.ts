import fc from 'fast-check'
import { OrderTopic } from '@shared/contract/order'
import { isWished, menuKey } from '@shared/domain/offering/menu'
import { meaningOf } from '@shared/domain/offering/everyday-words'
import { changeOffering, openOffering } from '@shared/domain/offering/offering'
import { anOffering, anOfferingPlan } from '../../builders/offering'

const TEAM = { team: { _id: 't-1', name: '红岩科普队', unitId: 'u-1' }, districtId: 'd-1' }
const opened = (wish: Parameters<typeof anOfferingPlan>[0]) => openOffering('of-1', anOfferingPlan(wish), TEAM)

describe('服务菜单', () => {
  it.each([
    { wish: { reach: 'district' }, placeIds: ['d-1'] },
    { wish: { reach: 'city', streetIds: ['s-1'] }, placeIds: ['cq'] },
    { wish: { reach: 'streets', streetIds: ['s-1', 's-2', 's-1'] }, placeIds: ['s-1', 's-2'] },
  ] as const)('is looked for where the team says it goes: $placeIds', ({ wish, placeIds }) => {
    expect(opened({ ...wish, streetIds: [...('streetIds' in wish ? wish.streetIds : [])] })).toMatchObject({
      ok: true,
      value: { placeIds },
    })
  })

  it('needs streets where it goes to some, and a district where it goes to all of it', () => {
    expect(opened({ reach: 'streets' })).toEqual({ ok: false, code: 'OFFERING_WITHOUT_STREETS' })
    expect(openOffering('of-1', anOfferingPlan(), { ...TEAM, districtId: null })).toEqual({
      ok: false,
      code: 'AREA_UNKNOWN',
    })
  })

  it('stays stopped when it is rewritten', () => {
    const stopped = anOffering({ isOpen: false, rev: 3 })

    expect(changeOffering(stopped, anOfferingPlan({ title: '防骗新招' }), TEAM)).toMatchObject({
      ok: true,
      value: { title: '防骗新招', isOpen: false, rev: 3, _id: 'of-1' },
    })
  })

  it.each([
    { words: '老', topics: ['medicine', 'phone', 'fraud'] },
    { words: '生', topics: [] },
    { words: '怎么挂号', topics: ['phone'] },
    { words: '孙子噎住了', topics: ['firstAid', 'children'] },
    { words: '行', topics: [] },
    { words: '自行车', topics: [] },
    { words: '着火了', topics: ['firstAid', 'electricity'] },
  ])('people who say “$words” mean $topics', ({ words, topics }) => {
    expect([...meaningOf(words).topics].sort()).toEqual([...topics].sort())
  })

  it.each([
    { wish: { words: '老' }, is: true },
    { wish: { words: '情景短剧' }, is: false },
    { wish: { words: '剧本' }, is: true },
    { wish: { words: '', audience: 'elderly' }, is: true },
    { wish: { words: '', audience: 'farmers' }, is: false },
    { wish: { words: '', line: 'school' }, is: false },
    { wish: { words: '', season: 'winter' }, is: true },
    { wish: { words: '', topic: 'other' }, is: true },
    { wish: { words: '', topic: 'food' }, is: false },
  ] as const)('of a dish against fraud for the old, $wish is found: $is', ({ wish, is }) => {
    expect(isWished(anOffering(), wish)).toBe(is)
  })

  it('whoever names the street comes first, then the district, then the city', () => {
    const dishes = [['cq'], ['d-1'], ['s-1']].map((placeIds, n) => anOffering({ _id: `of-${n}`, placeIds }))
    const keys = dishes.map((dish) => menuKey(dish, 'd-1'))

    expect([...keys].sort()).toEqual([...keys].reverse())
  })

  it('whatever is typed, a topic that exists is meant, and an empty wish finds everything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (words) => {
        expect(OrderTopic.options).toEqual(expect.arrayContaining([...meaningOf(words).topics]))
        expect(isWished(anOffering(), { words: ' '.repeat(words.length) })).toBe(true)
      }),
    )
  })
})
