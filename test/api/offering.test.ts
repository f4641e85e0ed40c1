import { people } from '../builders/city'
import { anOffering, anOfferingPlan } from '../builders/offering'
import { anOrder, aWish } from '../builders/order'
import { aTeam } from '../builders/team'
import { backends } from './world'

const { leader, resident, station, admin, cityAdmin } = people
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

describe.each(backends)('服务菜单, $name', ({ inWorld }) => {
  it('from the team’s page to the resident’s order, and back to the team in dispatch', () =>
    inWorld(async (world) => {
      const plan = anOfferingPlan({ reach: 'streets', streetIds: ['s-2'], scriptId: 'sc-1' })
      const dish = await world.as(leader).get('offering.add', { ...plan, key: 'dish00001', teamId: 't-1' })
      const again = await world.as(leader).get('offering.add', { ...plan, key: 'dish00001', teamId: 't-1' })
      expect(again).toEqual(dish)

      expect(titles(await world.as(resident).get('offering.list', { areaId: 's-2', words: '被骗' }))).toEqual([
        '识破电信诈骗',
      ])
      expect(titles(await world.as(resident).get('offering.list', { areaId: 's-9' }))).toEqual([])

      const wish = { ...aWish({ kind: 'menu', areaId: 's-2' }), key: 'order00001', offeringId: dish._id }
      const order = await world.as(resident).get('order.place', wish)
      expect(order.offering).toEqual({
        id: dish._id,
        title: '识破电信诈骗',
        teamId: 't-1',
        teamName: '红岩科普队',
        scriptId: 'sc-1',
      })

      const { items } = await world.as(station).get('order.suggest', { orderId: order._id })
      expect(items[0]).toMatchObject({ teamId: 't-1' })
      expect(items[0]!.reasons.map(({ kind }) => kind)).toEqual(['chosen', 'skill', 'servesStreet', 'load', 'freeDay'])
    }))

  it('what is stopped is on no menu; the team still sees it, and an order keeps what it said', () =>
    inWorld(async (world) => {
      await world.given({
        offerings: [anOffering(), anOffering({ _id: 'of-2', title: '别的', isOpen: false })],
        orders: [
          anOrder({
            offering: { id: 'of-1', title: '识破电信诈骗', teamId: 't-1', teamName: '红岩科普队', scriptId: null },
          }),
        ],
      })

      await world.as(leader).get('offering.setOpen', { offeringId: 'of-1', isOpen: false })

      expect(titles(await world.as(resident).get('offering.list', { areaId: 's-1' }))).toEqual([])
      expect(titles(await world.as(leader).get('offering.ofTeam', { teamId: 't-1' }))).toEqual(['识破电信诈骗', '别的'])
      expect((await world.as(resident).get('order.get', { orderId: 'o-1' })).offering?.title).toBe('识破电信诈骗')
    }))

  it('comes as often a month as the team wishes; another month is free, and a retry of the last one is still that one', () =>
    inWorld(async (world) => {
      await world.given({ offerings: [anOffering({ timesAMonth: 1 })] })
      const wish = { ...aWish(), key: 'order00001', offeringId: 'of-1' }
      const first = await world.as(resident).get('order.place', wish)

      expect(await world.as(resident).get('order.place', wish)).toMatchObject({ _id: first._id })
      const second = { ...wish, key: 'order00002' }
      expect(await world.as(leader).call('order.place', second)).toMatchObject({ code: 'OFFERING_MONTH_FULL' })
      expect(await world.as(leader).call('order.place', { ...second, day: '2026-12-05' })).toMatchObject({ ok: true })

      await world.as(resident).get('order.withdraw', { orderId: first._id })
      expect(await world.as(leader).call('order.place', { ...second, key: 'order00003' })).toMatchObject({ ok: true })
    }))

  it('本月主题 is set over what was seen: of two at once one stands, and the other is told; the same again is the same', () =>
    inWorld(async (world) => {
      const ask = { unitId: 'u-1', month: '2026-11' }
      const [one, other] = await Promise.all([
        world.as(admin).call('demand.setTheme', { ...ask, topic: 'fraud', rev: null }),
        world.as(cityAdmin).call('demand.setTheme', { ...ask, topic: 'phone', rev: null }),
      ])
      expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)

      const { chosen } = await world.as(station).get('demand.show', ask)
      const next = { ...ask, topic: 'farming' as const, rev: chosen!.rev }
      const changed = await world.as(admin).get('demand.setTheme', next)
      expect(await world.as(admin).get('demand.setTheme', next)).toEqual(changed)
      expect((await world.as(station).get('demand.show', ask)).chosen).toEqual(changed)
      const { items } = await world.as(admin).get('audit.list', { unitId: 'u-1' })
      expect(items.map(({ action, about, note }) => [action, about, note].join(' '))).toContain(
        'demand.setTheme farming 2026-11',
      )
      expect(items).toHaveLength(2)
    }))

  it('a society that goes anywhere comes into question for a village of another district', () =>
    inWorld(async (world) => {
      await world.given({
        teams: [aTeam({ _id: 't-society', name: '医学会队', unitId: 'u-9', homeSubdistrictId: 's-9' })],
        offerings: [anOffering({ teamId: 't-society', unitId: 'u-9', reach: 'city', placeIds: ['cq'] })],
        orders: [anOrder({ status: 'verified' })],
      })

      const { items } = await world.as(station).get('order.suggest', { orderId: 'o-1' })

      const society = items.find(({ teamId }) => teamId === 't-society')
      expect(society?.reasons.map(({ kind }) => kind)).toEqual(['skill', 'comes', 'load', 'freeDay'])
    }))

  it('pages of the menu joined are the menu', () =>
    inWorld(async (world) => {
      const many = Array.from({ length: 45 }, (_, n) =>
        anOffering({ _id: `of-${n}`, listKey: `of-${n}`, placeIds: [n % 3 === 0 ? 's-1' : 'd-1'] }),
      )
      await world.given({ offerings: many })
      const seen: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: { items: { _id: string }[]; nextCursor: string | null } = await world
          .as(resident)
          .get('offering.list', { areaId: 's-1', ...(cursor ? { cursor } : {}) })
        seen.push(...page.items.map(({ _id }) => _id))
        cursor = page.nextCursor
      }

      expect(seen).toHaveLength(45)
      expect(new Set(seen)).toEqual(new Set(many.map(({ _id }) => _id)))
      expect(seen.slice(0, 15).every((id) => Number(id.slice(3)) % 3 === 0)).toBe(true)
    }))
})
