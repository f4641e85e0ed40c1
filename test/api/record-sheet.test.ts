import { aClosedActivity, STARTS_AT } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { days, hours } from '../builders/clock'
import { fileIdAt } from '../builders/photo'
import { readPdf } from './read-pdf'
import { backends, inMemory, type World } from './world'

const { volunteer, leader, stranger, admin, rival } = people
/** Beyond one document of lines; the long edition is a lifetime of service. */
const MANY = process.env['RUNS'] ? 2_000 : 600
const WISH = { unitId: 'u-1', from: '2020-01-01', to: '2026-12-31', key: 'sheet00001' }

describe.each(backends)('记录单, $name', ({ inWorld }) => {
  it('is read with every service on it by its holder, and by nobody else who has the number', () =>
    inWorld(async (world) => {
      await served(world, 3)
      const { _id: number } = await world.as(volunteer).get('certificate.issue', WISH)

      const sheet = await world.as(volunteer).get('certificate.read', { number })

      expect(sheet).toMatchObject({ holderName: '李志愿', records: 3, isDetailed: true })
      expect(sheet.checkUrl).toBe(`https://zhihui.test/?sheet=${number}`)
      expect(sheet.lines.map(({ title, teamName, grade }) => [title, teamName, grade])).toEqual([
        ['第 2 次服务', '红岩科普队', 'A'],
        ['第 1 次服务', '红岩科普队', 'A'],
        ['第 0 次服务', '红岩科普队', 'A'],
      ])
      for (const action of ['certificate.read', 'export.certificate'] as const)
        expect(await world.as(leader).call(action, { number })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    }))

  it('stays as it was issued, and one file, whatever becomes of the records and however often it is asked for', () =>
    inWorld(async (world) => {
      await served(world, 3)
      const door = world.as(volunteer)
      const { _id: number } = await door.get('certificate.issue', WISH)
      const before = await door.get('certificate.read', { number })
      const first = await door.get('export.certificate', { number })
      const bytes = await world.files.read(fileIdAt(`sheets/${number}.pdf`))

      const record = (await world.store.attendances.find({ where: { personId: volunteer._id }, limit: 1 }))[0]!
      expect(await world.store.attendances.replace(record, { ...record, status: 'voided' })).toBe(true)
      expect(await door.get('certificate.issue', WISH)).toMatchObject({ _id: number, records: 3 })
      const [again, other] = await Promise.all([1, 2].map(() => door.get('export.certificate', { number })))

      expect(await door.get('certificate.read', { number })).toEqual(before)
      expect([again!.fileName, other!.fileName]).toEqual([first.fileName, first.fileName])
      expect(await world.files.read(fileIdAt(`sheets/${number}.pdf`))).toEqual(bytes)
    }))

  it('the file goes with the account, also when it is printed at that very moment; the number still answers', () =>
    inWorld(async (world) => {
      await served(world, 2)
      const door = world.as(volunteer)
      const { _id: kept } = await door.get('certificate.issue', WISH)
      const { _id: late } = await door.get('certificate.issue', { ...WISH, key: 'sheet00002' })
      await door.get('export.certificate', { number: kept })

      const { save } = world.files
      world.files.save = async (path, bytes) => {
        if (path.endsWith('.pdf')) await door.get('account.delete', { personId: volunteer._id })
        return save(path, bytes)
      }
      expect(await door.call('export.certificate', { number: late })).toMatchObject({ code: 'NOT_FOUND' })
      await world.settle()

      for (const number of [kept, late]) {
        expect(await world.files.read(fileIdAt(`sheets/${number}.pdf`))).toBeNull()
        expect(await world.as(stranger).get('certificate.check', { number })).toMatchObject({ status: 'holderErased' })
      }
      const left = await world.dump()
      expect(JSON.stringify([left['certificates'], left['certificateParts']])).not.toMatch(/李志愿|次服务/)
    }))
})

it('as PDF an independent reader finds every number of the record in it, however many services there are', () =>
  inMemory(async (world) => {
    await served(world, MANY)
    const { _id: number, minutes } = await world.as(volunteer).get('certificate.issue', WISH)
    const sheet = await world.as(volunteer).get('certificate.read', { number })

    await world.as(volunteer).get('export.certificate', { number })
    const pages = readPdf((await world.files.read(fileIdAt(`sheets/${number}.pdf`)))!)

    const text = pages.join('\n')
    expect(text).toContain(`（${minutes} 分钟）`)
    expect(pages[0]).toMatch(/姓名 李志愿[^]*记录单位 沙坪坝区科协/)
    const rows = [...text.matchAll(/(\d{4}-\d\d-\d\d) \d\d:\d\d–\d\d:\d\d 第 (\d+) 次服务 红岩科普队 (\d+) ([AB])/g)]
    expect(rows.map(([, day, nth, worth, grade]) => [day, `第 ${nth} 次服务`, Number(worth), grade])).toEqual(
      sheet.lines.map((line) => [line.day, line.title, line.minutes, line.grade]),
    )
    expect(rows).toHaveLength(MANY)
    expect(text).not.toMatch(/官方|国家标准/)
  }))

it('the check tells number, period, hours, unit and status to anybody, and nothing else', () =>
  inMemory(async (world) => {
    await served(world, 1)
    const { _id: number, minutes } = await world.as(volunteer).get('certificate.issue', WISH)
    await world.as(volunteer).get('export.certificate', { number })

    const { from, to } = WISH
    const told = { number, from, to, minutes, unitName: '沙坪坝区科协', status: 'valid' }
    for (const who of [stranger, leader, volunteer])
      expect(await world.as(who).get('certificate.check', { number })).toStrictEqual(told)
  }))

it('a sheet that its unit revokes answers so to everybody, and its holder hears why', () =>
  inMemory(async (world) => {
    await served(world, 1)
    const { _id: number } = await world.as(volunteer).get('certificate.issue', WISH)
    const wish = { number, reason: '这次服务后来查实没有到场' }

    for (const who of [volunteer, leader, rival])
      expect(await world.as(who).call('certificate.revoke', wish)).toMatchObject({ code: 'NOT_FOUND' })
    await world.as(admin).get('certificate.revoke', wish)
    await world.as(admin).get('certificate.revoke', { ...wish, reason: '又想了一个' })
    await world.settle()

    expect(await world.as(stranger).get('certificate.check', { number })).toMatchObject({ status: 'revoked' })
    expect((await world.as(volunteer).get('certificate.mine', {})).items).toMatchObject([
      { status: 'revoked', revokedFor: wish.reason },
    ])
    expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'sheetRevoked' }])
    expect((await world.as(admin).get('audit.list', { unitId: 'u-1' })).items).toMatchObject([
      { action: 'certificate.revoke', note: wish.reason, subjectName: '李志愿' },
    ])
  }))

it('a number that was never issued is answered alike, however near it comes to one that was', () =>
  inMemory(async (world) => {
    await served(world, 1)
    const { _id: number } = await world.as(volunteer).get('certificate.issue', WISH)
    const near = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((letter) => number.slice(0, 15) + letter)

    const answers = await Promise.all(
      near.filter((one) => one !== number).map((one) => world.as(stranger).send('certificate.check', { number: one })),
    )

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  }))

// Helpers

/** So many confirmed services of two hours, a day apart. */
async function served(world: World, count: number) {
  const when = (index: number) => ({
    activityId: `a-s${index}`,
    startsAt: STARTS_AT - days(index + 1),
    endsAt: STARTS_AT - days(index + 1) + hours(2),
    title: `第 ${index} 次服务`,
  })
  await world.given({
    activities: [aClosedActivity({ _id: 'a-s0' })],
    attendances: Array.from({ length: count }, (_, index) => aConfirmedPresence({ ...when(index) })),
  })
}
