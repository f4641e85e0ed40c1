import { readSheet } from 'read-excel-file/universal'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { ERASED_NAME } from '@shared/domain/person/erase'
import { anAward, awardForm } from '../builders/award'
import { people } from '../builders/city'
import { aJpeg, fileIdAt } from '../builders/photo'
import { backends, type World } from '../api/world'

const { volunteer, admin } = people

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
