import type { Account } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { anEmergencyPlan } from '../builders/emergency'
import { backends, type World } from './world'

const { admin, cityAdmin, volunteer, resident, leader } = people

/** 三长 in a street. */
const aHead = (_id: string, subdistrictId: string): Account => {
  const person = aVolunteer({ _id, subdistrictId, name: `院长${_id.slice(-1)}` })
  return { ...person, registration: { ...person.registration!, types: ['grassrootsHead'] } }
}
const [first, second, far] = [aHead('p-head-1', 's-1'), aHead('p-head-2', 's-2'), aHead('p-head-9', 's-9')]
const plain = aVolunteer({ _id: 'p-plain', subdistrictId: 's-1' })
const WHAT = '暴雨橙色预警'
const input = { ...anEmergencyPlan({ areaIds: ['d-1'] }), key: 'emergency1', unitId: 'u-1' }
const inboxOf = async (world: World, person: Account) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)

describe.each(backends)('应急科普, $name', ({ inWorld }) => {
  it('a unit opens the page, the 三长 of its district are called, one comes, one does not, and it is closed', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first, second, far, plain] })
      const page = await world.as(admin).get('emergency.open', input)
      expect(page).toMatchObject({
        isCalling: true,
        scripts: [{ id: 'sc-1', title: '电话骗局怎么认' }],
        areaNames: ['沙坪坝区'],
      })
      await world.settle()

      const of = { emergencyId: page._id }
      expect(await inboxOf(world, first)).toEqual(['emergencyCalled'])
      for (const person of [far, plain]) expect(await inboxOf(world, person)).toEqual([])
      expect(await world.as(first).get('emergency.see', of)).toMatchObject({ mine: { state: 'seen' }, counts: null })
      await world.as(first).get('emergency.answer', { ...of, canCome: true, note: '半小时到' })
      await world.as(second).get('emergency.answer', { ...of, canCome: false, note: '' })
      expect(await world.as(admin).get('emergency.get', of)).toMatchObject({
        isCalling: false,
        counts: { sent: 0, seen: 0, can: 1, cannot: 1 },
      })
      expect(
        (await world.as(admin).get('emergency.calls', { ...of, unitId: 'u-1', state: 'can' })).items,
      ).toMatchObject([{ name: first.name, note: '半小时到' }])
      expect((await world.as(resident).get('emergency.list', {})).items).toMatchObject([{ title: '暴雨橙色预警' }])

      await world.as(admin).get('emergency.close', { ...of, reason: '预警解除' })
      await world.as(admin).get('emergency.close', { ...of, reason: '预警解除' })
      await world.settle()

      expect(await inboxOf(world, first)).toEqual(['emergencyClosed', 'emergencyCalled'])
      expect(await inboxOf(world, second)).toEqual(['emergencyCalled'])
      expect((await world.as(resident).get('emergency.list', {})).items).toEqual([])
      const trail = (await world.as(admin).get('audit.list', { unitId: 'u-1' })).items
      expect(trail.map(({ action }) => action).sort()).toEqual(['emergency.close', 'emergency.open'])
    }))

  it('two phones at once: one form is one page, two forms of a unit are one page and a refusal', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first] })
      const [one, again] = await Promise.all([
        world.as(admin).call('emergency.open', input),
        world.as(admin).call('emergency.open', input),
      ])
      const other = await world.as(cityAdmin).call('emergency.open', { ...input, key: 'emergency2' })
      expect([one.ok, again.ok]).toEqual([true, true])
      expect(other).toMatchObject({ ok: false, code: 'EMERGENCY_OPEN_ALREADY' })
      await world.settle()

      expect(await inboxOf(world, first)).toEqual(['emergencyCalled'])
      expect((await world.as(volunteer).get('emergency.list', {})).items).toHaveLength(1)
    }))

  it('closed while people are still being called: nobody is called afterwards, and the next one can be opened', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first] })
      const { _id: emergencyId } = await world.as(admin).get('emergency.open', input)
      await world.as(admin).get('emergency.close', { emergencyId, reason: '误报' })
      await world.settle()

      expect(await inboxOf(world, first)).toEqual([])
      expect(await world.as(first).call('emergency.see', { emergencyId })).toMatchObject({ code: 'NOT_FOUND' })
      const next = await world.as(admin).get('emergency.open', { ...input, key: 'emergency2' })
      expect(next.status).toBe('open')
    }))

  it('stands on the first page of everybody in its streets and of the unit, until it is closed', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first, second, far] })
      const { _id: emergencyId } = await world.as(admin).get('emergency.open', { ...input, areaIds: ['s-1'] })
      const seenBy = async (person: Account) =>
        (await world.as(person).get('home.show', {})).emergencies.map(({ title }) => title)

      expect(await Promise.all([first, admin, second, far].map(seenBy))).toEqual([[WHAT], [WHAT], [], []])
      await world
        .as(cityAdmin)
        .get('emergency.open', { ...input, areaIds: ['cq'], unitId: CITY_UNIT_ID, title: '高温' })
      expect(await Promise.all([first, far].map(seenBy))).toEqual([['高温', WHAT], ['高温']])
      await world.as(admin).get('emergency.close', { emergencyId, reason: '预警解除' })
      expect(await Promise.all([first, admin].map(seenBy))).toEqual([['高温'], ['高温']])
    }))

  it('a page that calls nobody is read in the whole district of the unit', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [second, far] })
      await world.as(admin).get('emergency.open', { ...input, areaIds: [] })
      const count = async (person: Account) => (await world.as(person).get('home.show', {})).emergencies.length
      expect(await Promise.all([second, far].map(count))).toEqual([1, 0])
    }))

  it('is changed while it is open: those called hear what is new, a new street is called, the thanks come at the end', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first, second] })
      const plan = anEmergencyPlan()
      const { _id: emergencyId, version } = await world.as(admin).get('emergency.open', { ...input, areaIds: ['s-1'] })
      await world.settle()
      await world.as(first).get('emergency.answer', { emergencyId, canCome: true, note: '' })
      world.clock.now += 60_000
      const change = { ...plan, emergencyId, version, words: '马上往高处走。', areaIds: ['s-2'] }
      const changed = await world.as(admin).get('emergency.change', change)
      expect(changed.words).toBe('马上往高处走。')
      expect([...changed.areaNames].sort()).toEqual(['土湾街道', '磁器口街道'].sort())
      await world.as(admin).get('emergency.change', change)
      expect(await world.as(cityAdmin).call('emergency.change', { ...change, title: '别的事' })).toMatchObject({
        code: 'CHANGED_MEANWHILE',
      })
      await world.settle()

      expect(await inboxOf(world, first)).toEqual(['emergencyChanged', 'emergencyCalled'])
      expect(await inboxOf(world, second)).toEqual(['emergencyCalled'])
      await world.as(admin).get('emergency.close', { emergencyId, reason: '解除', thanks: '谢谢大家' })
      await world.settle()
      const [last] = (await world.as(first).get('notice.list', {})).items
      expect(last).toMatchObject({ kind: 'emergencyClosed', note: '谢谢大家' })
      const trail = (await world.as(admin).get('audit.list', { unitId: 'u-1' })).items
      expect(trail.filter(({ action }) => action === 'emergency.change')).toHaveLength(1)
    }))

  it('who was called is shown to the unit alone, and nobody learns of another one’s call', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [first] })
      const { _id: emergencyId } = await world.as(admin).get('emergency.open', input)
      await world.settle()

      for (const person of [resident, leader, first]) {
        expect((await world.as(person).get('emergency.get', { emergencyId })).counts).toBeNull()
        expect(
          await world.as(person).call('emergency.calls', { emergencyId, unitId: 'u-1', state: 'sent' }),
        ).toMatchObject({
          code: 'FORBIDDEN',
        })
      }
      expect((await world.as(resident).get('emergency.get', { emergencyId })).mine).toBeNull()
    }))
})
