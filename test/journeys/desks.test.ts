import { runComplaintClock } from '@cloud/jobs/complaint-clock'
import type { Input } from '@shared/contract/api'
import { complaintFolder } from '@shared/domain/complaint/file'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { china } from '../builders/clock'
import { aPlan, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { aJpeg, fileIdAt } from '../builders/photo'
import { backends, type World } from '../api/world'

const { volunteer, leader, secondLeader, admin, cityAdmin } = people

const complaint: Input<'complaint.file'> = {
  key: 'complain01',
  about: { kind: 'team', id: 't-1', name: '' },
  kind: 'hours',
  text: '活动来了两小时，队长只给记了一小时，问了也不理。',
  wish: '请把时长改对',
  isAnonymous: true,
}

const noticesOf = async (world: World, person: typeof volunteer) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)

const filedBy = (world: World, wish: Input<'complaint.file'>) => world.as(volunteer).get('complaint.file', wish)

const clockOf = (world: World) => runComplaintClock({ store: world.store, now: () => world.clock.now })

describe.each(backends)('desks, $name', ({ inWorld }) => {
  it('a complaint about a leader goes to the unit, late to the city, is answered, opened again once, and closed', () =>
    inWorld(async (world) => {
      const picture = `${complaintFolder(volunteer._id)}1.jpg`
      await world.upload(picture, aJpeg())
      const wish = { ...complaint, fileIds: [fileIdAt(picture)] }
      const [filed, again] = [await filedBy(world, wish), await filedBy(world, wish)]
      expect(filed.photos).toHaveLength(1)
      const key = { complaintId: filed._id }
      expect(again._id).toBe(filed._id)
      expect(filed).toMatchObject({ deskName: '沙坪坝区科协', status: 'submitted', dueDay: '2026-12-04', isMine: true })

      // Neither of those who lead the team can find it; the unit sees it, but not who it is from.
      for (const accused of [leader, secondLeader])
        expect(await world.as(accused).call('complaint.get', key)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await world.as(admin).get('complaint.get', key)).toMatchObject({ complainantName: null, daysLeft: 10 })
      const seen = [
        await world.as(admin).get('complaint.desk', { unitId: 'u-1' }),
        await world.as(admin).get('complaint.get', key),
      ]
      for (const trace of ['李志愿', volunteer._id]) expect(JSON.stringify(seen)).not.toContain(trace)

      await world.as(admin).get('complaint.accept', key)
      world.clock.now = china('2026-12-04 18:00')
      expect(await clockOf(world)).toBe(0)

      world.clock.now = china('2026-12-05 00:10')
      expect([await clockOf(world), await clockOf(world)]).toEqual([1, 0])
      await world.settle()
      expect(await world.as(admin).call('complaint.get', key)).toMatchObject({ code: 'NOT_FOUND' })
      expect((await world.as(cityAdmin).get('complaint.desk', { unitId: 'u-city' })).items).toMatchObject([
        { _id: filed._id, deskName: '市科协', status: 'submitted', dueDay: '2026-12-11' },
      ])
      expect((await world.as(cityAdmin).get('notice.list', {})).items).toMatchObject([
        { kind: 'complaintArrived', link: { page: 'complaintDesk', id: 'u-city' } },
      ])

      const answer = '已经查明：应记两小时，队里已经更正，并向您道歉。'
      await world.as(cityAdmin).get('complaint.accept', key)
      await world.as(cityAdmin).get('complaint.answer', { ...key, answer })
      await world.as(volunteer).get('complaint.reopen', { ...key, reason: '时长还是一小时，没有改' })
      await world.settle()
      expect(await noticesOf(world, cityAdmin)).toEqual(['complaintArrived', 'complaintArrived'])
      await world.as(cityAdmin).get('complaint.answer', { ...key, answer: `${answer}现在看得到了。` })
      expect(await world.as(volunteer).call('complaint.reopen', { ...key, reason: '还想再反映一次' })).toMatchObject({
        code: 'COMPLAINT_MOVED_ON',
      })
      const closed = await world.as(volunteer).get('complaint.close', key)
      expect(JSON.stringify((await world.dump())['audits'])).not.toContain(volunteer._id)
      expect(closed).toMatchObject({ status: 'closed', answer: `${answer}现在看得到了。` })
      expect(closed.steps.map(({ step }) => step)).toEqual([
        'filed',
        'accepted',
        'escalated',
        'accepted',
        'answered',
        'reopened',
        'answered',
        'closed',
      ])

      await world.settle()
      expect((await noticesOf(world, volunteer)).sort()).toEqual([
        'complaintAccepted',
        'complaintAccepted',
        'complaintAnswered',
        'complaintAnswered',
        'complaintClosed',
        'complaintEscalated',
        'complaintFiled',
        'complaintReopened',
      ])
      expect(await noticesOf(world, leader)).toEqual([])
    }))

  it('a complaint about the unit’s admin goes to the city, and the city reads a name only with a trace', () =>
    inWorld(async (world) => {
      const about = { kind: 'person' as const, id: admin._id, name: '赵主任' }
      const filed = await world.as(volunteer).get('complaint.file', { ...complaint, about, isAnonymous: false })
      const key = { complaintId: filed._id }

      expect(filed.deskName).toBe('市科协')
      expect(await world.as(admin).call('complaint.get', key)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await world.as(cityAdmin).get('complaint.get', key)).toMatchObject({ complainantName: '李志愿' })
      expect((await world.dump())['accessLogs']).toMatchObject([
        { viewerId: cityAdmin._id, action: 'complaint.get', personIds: [volunteer._id] },
      ])
    }))

  it('an activity of high risk is insured first, and takes only who is trained and qualified', () =>
    inWorld(async (world) => {
      const risk = { level: 'high' as const, note: '登高换灯', protection: '安全绳' }
      const gate = {
        training: { kind: 'safety' as const, name: '' },
        qualification: 'electrician' as const,
        minimumAge: null,
      }
      const plan = aPlan({ risk, gate })
      const draft = await world.as(leader).get('activity.draft', { ...plan, key: 'highrisk01' })
      const key = { activityId: draft._id }
      expect(await world.as(leader).call('activity.publish', key)).toMatchObject({ code: 'INSURANCE_MISSING' })

      const policy = {
        insurer: '人保财险',
        policyNumber: 'PICC-0001',
        from: '2026-11-01',
        to: '2026-12-31',
        people: null,
      }
      await world.as(admin).get('insurance.add', { ...policy, key: 'insured001', unitId: 'u-1' })
      const { items } = await world.as(leader).get('insurance.list', { unitId: 'u-1', teamId: 't-1', day: draft.day })
      expect(items).toMatchObject([{ policyNumber: 'PICC-0001', state: 'valid' }])
      const { insurer, policyNumber, from, to, people: covered } = items[0]!
      const insured = { insurer, policyNumber, from, to, people: covered }
      await world.as(leader).get('activity.draft', { ...plan, ...key, policy: insured, key: 'highrisk01' })
      await world.as(leader).get('activity.publish', key)

      expect(await world.as(volunteer).get('activity.get', key)).toMatchObject({
        misses: ['training', 'qualification'],
        can: { signUp: false },
      })
      expect(await world.as(volunteer).call('activity.signUp', key)).toMatchObject({ code: 'TRAINING_NEEDED' })

      await train(world)
      expect(await world.as(volunteer).call('activity.signUp', key)).toMatchObject({ code: 'QUALIFICATION_NEEDED' })
      await qualify(world)
      expect(await world.as(volunteer).get('activity.signUp', key)).toMatchObject({
        mine: { status: 'signedUp' },
        misses: [],
      })
      expect(JSON.stringify(await world.dump())).not.toContain(NUMBER)
    }))

  it('a training that was taken back counts no more', () =>
    inWorld(async (world) => {
      const gate = { training: { kind: 'safety' as const, name: '' }, qualification: null, minimumAge: null }
      const draft = await world.as(leader).get('activity.draft', { ...aPlan({ gate }), key: 'gated00001' })
      await world.as(leader).get('activity.publish', { activityId: draft._id })
      const training = await train(world)
      const wrong = { trainingId: training._id, personId: volunteer._id, reason: '那天没来，登记错了' }
      await world.as(leader).get('training.void', wrong)
      await world.as(leader).get('training.void', wrong)
      await world.settle()

      expect(await world.as(volunteer).call('activity.signUp', { activityId: draft._id })).toMatchObject({
        code: 'TRAINING_NEEDED',
      })
      expect((await world.as(volunteer).get('training.mine', {})).items).toMatchObject([
        { name: '登高安全培训', voided: { reason: '那天没来，登记错了' } },
      ])
      expect(await world.as(leader).get('training.ofTeam', { teamId: 't-1' })).toMatchObject({
        items: [{ trainees: [{ name: '李志愿', voidReason: '那天没来，登记错了' }] }],
      })
    }))
})

const NUMBER = 'T500106199001012345'

async function train(world: World) {
  const session: Input<'training.enter'> = {
    key: 'training01',
    teamId: 't-1',
    personIds: [volunteer._id],
    kind: 'safety',
    name: '登高安全培训',
    content: '梯子怎么架',
    minutes: 120,
    organiser: '区应急局',
    day: '2026-11-20',
  }
  const training = await world.as(leader).get('training.enter', session)
  expect(await world.as(leader).get('training.enter', session)).toEqual(training)
  await world.settle()
  return training
}

async function qualify(world: World) {
  const path = `${certificateFolder(volunteer._id)}1.jpg`
  expect(STARTS_AT).toBeLessThan(china('2027-06-30 00:00'))
  await world.upload(path, aJpeg())
  const submitted = await world.as(volunteer).get('qualification.submit', {
    key: 'qualified1',
    kind: 'electrician',
    name: '低压电工作业证',
    number: NUMBER,
    until: '2027-06-30',
    fileId: fileIdAt(path),
  })
  const waiting = await world.as(admin).get('qualification.ofUnit', { unitId: 'u-1' })
  expect(waiting.items).toMatchObject([
    { _id: submitted._id, personName: '李志愿', numberMasked: '***************2345' },
  ])
  await world.as(admin).get('qualification.check', { qualificationId: submitted._id, isAccepted: true, reason: '' })
}
