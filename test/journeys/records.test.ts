import { readSheet } from 'read-excel-file/universal'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { ERASED_NAME } from '@shared/domain/person/erase'
import { aClosedActivity } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { anAward, awardForm } from '../builders/award'
import { people } from '../builders/city'
import { anAcceptedOrder } from '../builders/order'
import { aJpeg, fileIdAt } from '../builders/photo'
import { backends, type World } from '../api/world'

const { volunteer, leader, admin } = people

const noticesOf = async (world: World, person: typeof volunteer) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)

describe.each(backends)('my record beside hours, $name', ({ inWorld }) => {
  it('an award is proposed with its proof, confirmed by the unit, corrected and revoked; the person hears of each', () =>
    inWorld(async (world) => {
      const [path, deskPath] = [volunteer, admin].map(({ _id }) => `${certificateFolder(_id)}award.jpg`)
      for (const one of [path!, deskPath!]) await world.upload(one, aJpeg())
      const form = { ...awardForm, key: 'award00001', fileId: fileIdAt(path!) }
      const proposed = await world.as(volunteer).get('award.submit', form)
      expect(await world.as(volunteer).get('award.submit', form)).toEqual(proposed)
      const waiting = await world.as(admin).get('award.ofUnit', { unitId: 'u-1' })
      expect(waiting.items).toMatchObject([{ _id: proposed._id, personName: '李志愿', status: 'submitted' }])

      const which = { awardId: proposed._id }
      await world.as(admin).get('award.check', { ...which, isAccepted: true, reason: '' })
      await world.settle()
      await world.as(admin).get('award.change', { ...awardForm, ...which, level: 'city', reason: '是市里授予的' })
      await world.settle()
      expect((await world.as(volunteer).get('award.mine', {})).items).toMatchObject([
        { name: awardForm.name, level: 'city', status: 'accepted', changedFor: '是市里授予的' },
      ])
      await world.as(admin).get('award.revoke', { ...which, reason: '授予单位撤销了' })
      const entering = { ...awardForm, key: 'award00002', unitId: 'u-1', personId: volunteer._id }
      await world.as(admin).get('award.enter', { ...entering, fileId: fileIdAt(deskPath!) })
      await world.settle()

      expect((await world.as(volunteer).get('award.mine', {})).items.map(({ status }) => status).sort()).toEqual([
        'accepted',
        'revoked',
      ])
      expect((await noticesOf(world, volunteer)).sort()).toEqual([
        ...['awardAccepted', 'awardChanged', 'awardEntered', 'awardRevoked'],
      ])
      expect(
        (await world.as(admin).get('audit.list', { unitId: 'u-1' })).items.map(({ action }) => action).sort(),
      ).toEqual([...['award.change', 'award.check', 'award.enter', 'award.revoke']])
    }))

  it('the leader says how the service of those was who came; it stands in their records, and goes out again where it was sent', () =>
    inWorld(async (world) => {
      await world.given({
        activities: [aClosedActivity()],
        attendances: [aConfirmedPresence({ activityId: 'a-closed' })],
      })
      const was = { activityId: 'a-closed', personIds: [volunteer._id] }
      await world.as(leader).get('evaluation.give', { ...was, quality: 'good' })
      await world.as(admin).get('evaluation.give', { ...was, quality: 'poor', note: '来晚了半小时' })
      await world.settle()

      expect((await world.as(volunteer).get('attendance.mine', {})).items).toMatchObject([
        { evaluation: { quality: 'poor', note: '来晚了半小时' } },
      ])
      expect(await world.as(volunteer).get('evaluation.mine', {})).toEqual({
        qualities: { excellent: 0, good: 0, fair: 0, poor: 1 },
        unsaid: 0,
        served: { answers: 0, understood: null, useful: null },
      })
      expect(await noticesOf(world, volunteer)).toEqual(['serviceEvaluated'])
      expect((await world.as(admin).get('audit.list', { unitId: 'u-1' })).items).toMatchObject([
        { action: 'evaluation.give', about: 'good-poor' },
      ])
      expect(JSON.stringify(await world.as(volunteer).get('attendance.mine', {}))).not.toContain(admin._id)
    }))

  it('what five of those served answered is said in shares, and of fewer nothing', () =>
    inWorld(async (world) => {
      const ids = [0, 1, 2, 3, 4].map((n) => `a-r${n}`)
      const order = (id: string) =>
        anAcceptedOrder({
          ...{ _id: `o-${id}`, activityId: id, status: 'rated' },
          rating: { understood: 'yes', useful: 'partly', words: '讲得清楚' },
        })
      await world.given({
        activities: ids.map((_id) => aClosedActivity({ _id })),
        attendances: ids.map((activityId) => aConfirmedPresence({ activityId })),
        orders: ids.slice(1).map(order),
      })
      const mine = async () => (await world.as(volunteer).get('evaluation.mine', {})).served
      expect(await mine()).toEqual({ answers: 0, understood: null, useful: null })

      await world.given({ orders: [order(ids[0]!)] })
      expect(await mine()).toEqual({ answers: 5, understood: 100, useful: 0 })
    }))

  it('I take my awards along; leaving for good takes my name out of them and the pictures away', () =>
    inWorld(async (world) => {
      const path = `${certificateFolder(volunteer._id)}award.jpg`
      await world.upload(path, aJpeg())
      const name = `${volunteer.name}：优秀志愿者`
      await world.given({ awards: [anAward({ name, status: 'revoked', reason: `不是${volunteer.name}` })] })
      const save = jest.spyOn(world.files, 'save')
      await world.as(volunteer).get('export.myData', {})
      const sheet = await readSheet(new Uint8Array(save.mock.calls[0]![1]).buffer, '表彰')
      expect(sheet[1]!.slice(3)).toEqual(['区县级', '已撤销', `不是${volunteer.name}`])

      await world.as(volunteer).get('account.delete', { personId: volunteer._id })
      await world.settle()

      expect(await world.store.awards.get('aw-1')).toMatchObject({ personName: ERASED_NAME, personId: volunteer._id })
      expect(JSON.stringify(await world.dump())).not.toContain(volunteer.name)
      expect(await world.files.read(fileIdAt(path))).toBeNull()
    }))
})
