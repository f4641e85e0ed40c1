import readSheets from 'read-excel-file/node'
import { anAward } from '../builders/award'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { vault } from '../builders/vault'
import { closedAt, U1 } from './reporting'
import { inMemory, type World } from './world'

const { admin, volunteer } = people
const NOVEMBER = { ...U1, month: '2026-11' }
const OF_ONE = { ...U1, activityId: 'one' }
const NUMBER = '500106199001011234'

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('转入登记', () => {
  it('a file in the fields of 令67, once; the answers are written down; what changes is sent again', () =>
    inMemory(async (world) => {
      await held(world)
      const unit = world.as(admin)

      const file = await exported(world, 'transfer001')
      expect(file['基本信息']![1]).toEqual(expect.arrayContaining([volunteer.name, NUMBER]))
      expect(file['志愿服务情况']!.slice(1).map((row) => row.slice(2, 4))).toEqual([
        ['手机防骗小课堂', new Date('2026-11-10T00:00:00Z')],
        ['手机防骗小课堂', new Date('2026-11-11T00:00:00Z')],
      ])
      expect(file['志愿服务情况']![1]!.slice(6)).toEqual([2, '沙坪坝区科协', '陈队长'])
      expect(await states(world)).toEqual(['sent', 'sent'])
      expect(await unit.get('export.transfer', { ...NOVEMBER, key: 'transfer002' })).toMatchObject({ url: '' })

      await unit.get('recordTransfer.answer', { ...U1, activityId: 'two', verdict: 'confirmed' })
      await unit.get('recordTransfer.answer', {
        ...OF_ONE,
        ...{ verdict: 'refused', personIds: [volunteer._id], note: '证件号码不符' },
      })
      expect(await states(world)).toEqual(['confirmed', 'refused'])
      expect((await unit.get('recordTransfer.get', OF_ONE)).people).toEqual([
        { personId: volunteer._id, name: volunteer.name, minutes: 120, state: 'refused', note: '证件号码不符' },
      ])

      await unit.get('hours.void', { activityId: 'two', personId: volunteer._id, note: '重复建的一场' })
      expect(await states(world)).toEqual(['again', 'refused'])
      const second = await exported(world, 'transfer003')
      expect(second['志愿服务情况']).toHaveLength(1 + 1)
      expect(second['要撤回的记录']![1]!.slice(0, 3)).toEqual([volunteer.name, NUMBER, '手机防骗小课堂'])
      expect(await states(world)).toEqual(['confirmed', 'sent'])
    }))

  it('an award goes once, with whom it was granted to; corrected or revoked it is taken back there', () =>
    inMemory(async (world) => {
      await held(world)
      const kept = anAward({ status: 'accepted' })
      await world.given({
        awards: [kept, anAward({ _id: 'aw-2' }), { ...kept, _id: 'aw-3', listKey: '2026-10-05|aw-3' }],
      })

      const first = await exported(world, 'transfer001')
      expect(first['表彰奖励情况']!.slice(1)).toEqual([
        [volunteer.name, NUMBER, kept.name, new Date('2026-11-05T00:00:00Z'), kept.grantedBy],
      ])
      expect(await world.as(admin).get('export.transfer', { ...NOVEMBER, key: 'transfer002' })).toMatchObject({
        url: '',
      })

      await world.as(admin).get('award.revoke', { awardId: kept._id, reason: '授予单位撤销了' })
      const second = await exported(world, 'transfer003')
      expect(second['表彰奖励情况']).toHaveLength(1)
      expect(second['要撤回的记录']!.slice(1)).toEqual([
        [volunteer.name, NUMBER, kept.name, new Date('2026-11-05T00:00:00Z')],
      ])
      expect(await world.as(admin).get('export.transfer', { ...NOVEMBER, key: 'transfer004' })).toMatchObject({
        url: '',
      })
    }))

  it('cut off before the ledger is written it sends twice, never not at all; the same key is the same file', () =>
    inMemory(async (world) => {
      await held(world)
      jest.spyOn(console, 'error').mockImplementation(() => undefined)
      const { insert } = world.store.recordTransfers
      world.store.recordTransfers.insert = () => Promise.reject(new Error('the function was stopped'))
      const wish = { ...NOVEMBER, key: 'transfer001' }
      expect(await world.as(admin).call('export.transfer', wish)).toMatchObject({ code: 'INTERNAL' })
      world.store.recordTransfers.insert = insert

      const again = await world.as(admin).get('export.transfer', wish)
      expect(again.url).not.toBe('')
      expect(await states(world)).toEqual(['waiting', 'waiting'])
      await exported(world, 'transfer002')
      expect(await states(world)).toEqual(['sent', 'sent'])
    }))

  it('whoever stands in the file with their number sees that it was opened', () =>
    inMemory(async (world) => {
      await held(world)
      await exported(world, 'transfer001')

      const { items } = await world.as(volunteer).get('account.viewers', {})
      expect(items).toMatchObject([{ action: 'export.transfer' }])
    }))
})

// Helpers

async function held(world: World) {
  await world.given(closedAt({ one: '2026-11-10 09:00', two: '2026-11-11 09:00' }))
  const before = (await world.store.accounts.get(volunteer._id))!
  const document = { kind: 'residentId' as const, sealed: vault.seal(NUMBER), masked: '500***********34' }
  expect(await world.store.accounts.replace(before, { ...before, document })).toBe(true)
  world.clock.now = china('2026-11-21 10:00')
  await world.settle()
}

const states = async (world: World) =>
  (await world.as(admin).get('recordTransfer.list', NOVEMBER)).items.map(({ state }) => state)

async function exported(world: World, key: string) {
  const { url } = await world.as(admin).get('export.transfer', { ...NOVEMBER, key })
  const bytes = await world.files.read(url.replace('https://files.test/', ''))
  const sheets = await readSheets(Buffer.from(bytes!))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}
