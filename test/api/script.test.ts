import { CITY_UNIT_ID } from '@shared/contract/unit'
import { slidesFolder } from '@shared/domain/script/write'
import { chinaDay } from '@shared/domain/time/china-time'
import { aVolunteer } from '../builders/account'
import { anActivity, aClosedActivity, aPlan } from '../builders/activity'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { aWish } from '../builders/order'
import { aScript, aScriptInReview, aScriptPlan } from '../builders/script'
import { backends } from './world'

const { leader, rival, admin, cityAdmin, volunteer, resident } = people
const SC1 = { scriptId: 'sc-1' }
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)
const PDF = new TextEncoder().encode('%PDF-1.7 slides')

describe.each(backends)('讲稿, $name', ({ inWorld }) => {
  it('a dialect version goes from its author to the reviewer and into the library, with its slides', () =>
    inWorld(async (world) => {
      const fileId = await world.upload(`${slidesFolder(leader._id)}1.pdf`, PDF)
      const plan = aScriptPlan({
        ...{ title: '电话骗局摆一摆', edition: 'dialect', place: '綦江话' },
        slides: { fileId, fileName: '课件.pdf' },
      })
      const input = { ...plan, key: 'newscript1', unitId: 'u-1', derivedFromId: 'sc-1' }
      const written = await world.as(leader).get('script.write', input)
      expect(await world.as(leader).get('script.write', input)).toMatchObject({ _id: written._id, version: 0 })
      expect(titles(await world.as(resident).get('script.list', {}))).toEqual(['电话骗局怎么认'])

      await world.settle()
      expect((await world.as(admin).get('notice.list', {})).items).toMatchObject([
        { kind: 'scriptHandedIn', link: { page: 'script', id: written._id } },
      ])
      expect(titles(await world.as(admin).get('script.waiting', { unitId: 'u-1' }))).toEqual(['电话骗局摆一摆'])
      const review = { scriptId: written._id, writtenAt: written.draft!.writtenAt, isPassed: true, reason: '' }
      await world.as(admin).get('script.review', review)
      await world.as(admin).get('script.review', review)
      await world.settle()

      expect((await world.as(leader).get('notice.list', {})).items).toMatchObject([{ kind: 'scriptPassed' }])
      expect((await world.as(admin).get('script.waiting', { unitId: 'u-1' })).items).toEqual([])
      const parent = await world.as(resident).get('script.get', SC1)
      expect(parent.editions).toMatchObject([{ _id: written._id, edition: 'dialect', place: '綦江话' }])
      expect(await world.as(resident).get('script.get', { scriptId: written._id })).toMatchObject({
        version: 1,
        author: leader.name,
        reviewer: admin.name,
        derivedFrom: { id: 'sc-1' },
        slides: { bytes: PDF.length },
        slidesUrl: expect.stringContaining('1.pdf') as string,
        draft: null,
      })
      expect((await world.as(admin).get('audit.list', { unitId: 'u-1' })).items).toMatchObject([
        { action: 'script.review' },
      ])
    }))

  it('a new version keeps the old one, and readers see the new one', () =>
    inWorld(async (world) => {
      await world.given({ scripts: [aScript({ _id: 'sc-2', unitId: 'u-1', author: '旧作者' })] })
      const plan = aScriptPlan({ body: '新的正文，讲清三种骗局和三句回绝的话，学会了就不怕。' })
      const input = { ...plan, key: 'newversion', unitId: 'u-1', scriptId: 'sc-2' }
      const { draft, body } = await world.as(rival).get('script.write', input)
      expect(body).toBe('第一种……')

      const review = { scriptId: 'sc-2', writtenAt: draft!.writtenAt, isPassed: true, reason: '' }
      await world.as(cityAdmin).get('script.review', review)

      expect(await world.as(resident).get('script.get', { scriptId: 'sc-2' })).toMatchObject({
        version: 2,
        body: plan.body,
        versions: [{ version: 1, author: '旧作者' }],
      })
      expect(await world.as(resident).get('script.version', { scriptId: 'sc-2', version: 1 })).toMatchObject({
        body: '第一种……',
        author: '旧作者',
      })
    }))

  it('two reviewers at the same moment: one word stands, and there is one version before', () =>
    inWorld(async (world) => {
      await world.given({ scripts: [aScriptInReview({ _id: 'sc-2' })] })
      const review = { scriptId: 'sc-2', writtenAt: NOW }

      const [passed, returned] = await Promise.all([
        world.as(admin).call('script.review', { ...review, isPassed: true, reason: '' }),
        world.as(cityAdmin).call('script.review', { ...review, isPassed: false, reason: '出处不清' }),
      ])

      expect([passed.ok, returned.ok].filter(Boolean)).toHaveLength(1)
      const { version, draft } = await world.as(admin).get('script.get', { scriptId: 'sc-2' })
      expect([version, draft?.returned]).toEqual(passed.ok ? [2, undefined] : [1, '出处不清'])
    }))

  it('a withdrawn one is offered to nobody; what used it still shows it, and keeps it when it is rewritten', () =>
    inWorld(async (world) => {
      await world.given({ scripts: [aScript({ _id: 'sc-2', unitId: 'u-1', title: '要下架的' })] })
      const plan = { ...aPlan({ scriptId: 'sc-2' }), key: 'draft00001' }
      const { _id: activityId } = await world.as(leader).get('activity.draft', plan)

      await world.as(admin).get('script.withdraw', { scriptId: 'sc-2', reason: '内容过时' })

      expect(titles(await world.as(resident).get('script.list', {}))).toEqual(['电话骗局怎么认'])
      expect(await world.as(leader).get('script.get', { scriptId: 'sc-2' })).toMatchObject({
        title: '要下架的',
        withdrawnBecause: '内容过时',
      })
      const again = await world.as(leader).get('activity.draft', { ...plan, activityId, content: '换个讲法再讲' })
      expect(again.scriptId).toBe('sc-2')
      expect(await world.as(leader).call('activity.draft', { ...plan, key: 'draft00002' })).toMatchObject({
        ok: false,
        code: 'SCRIPT_WITHDRAWN',
      })
    }))

  it('is asked for in an order, told, asked about, passed on, and says where it was used', () =>
    inWorld(async (world) => {
      const disseminator = aVolunteer({ _id: 'p-spreads' })
      disseminator.registration!.types = ['disseminator']
      await world.given({
        accounts: [disseminator],
        activities: [
          anActivity({ scriptId: 'sc-1', startsAt: NOW - hours(1) }),
          aClosedActivity({ _id: 'a-told', scriptId: 'sc-1', title: '讲过一场' }),
        ],
      })
      const order = await world.as(resident).get('order.place', { ...aWish(), key: 'order00001', ...SC1 })
      expect(order).toMatchObject({ scriptId: 'sc-1', scriptTitle: '电话骗局怎么认' })

      const question = { ...SC1, key: 'question01', activityId: 'a-1', question: '验证码给了怎么办', answer: '先挂失' }
      await world.as(leader).get('script.ask', question)
      await world.as(leader).get('script.ask', question)
      for (const person of [disseminator, disseminator, volunteer]) await world.as(person).get('script.share', SC1)

      expect((await world.as(volunteer).get('script.questions', SC1)).items).toMatchObject([
        { question: '验证码给了怎么办', answer: '先挂失', teamName: '红岩科普队' },
      ])
      expect(await world.as(volunteer).get('script.usage', SC1)).toMatchObject({
        activities: 1,
        orders: 1,
        offerings: 0,
        shares: 1,
        latest: [{ title: '讲过一场' }],
      })
    }))

  it('an author finds what waits and what came back, and another author learns whose draft is in the way', () =>
    inWorld(async (world) => {
      const plan = { ...aScriptPlan(), key: 'newscript1', unitId: 'u-1' }
      const { _id: scriptId, draft } = await world.as(leader).get('script.write', plan)
      const drafts = async (person: typeof admin) => (await world.as(person).get('script.drafts', {})).items
      expect(await drafts(leader)).toMatchObject([{ _id: scriptId, title: plan.title, returned: '' }])
      expect(await drafts(rival)).toEqual([])
      const verdict = { scriptId, writtenAt: draft!.writtenAt }
      await world.as(admin).get('script.review', { ...verdict, isPassed: false, reason: '出处不清' })
      expect(await drafts(leader)).toMatchObject([{ returned: '出处不清' }])
      const again = { ...plan, scriptId, key: 'newscript2' }
      const { draft: second } = await world.as(leader).get('script.write', again)
      await world.as(admin).get('script.review', { scriptId, writtenAt: second!.writtenAt, isPassed: true, reason: '' })
      expect(await drafts(leader)).toEqual([])

      await world.as(leader).get('script.write', { ...again, key: 'newscript3' })
      expect((await world.as(rival).get('script.get', { scriptId })).othersDraft).toEqual({
        ...{ author: leader.name, isReturned: false },
      })
    }))

  it('shares of 信息员 are figures of person, team, unit and city: one per person, script and day, and each opens', () =>
    inWorld(async (world) => {
      const [membership] = volunteer.memberships
      const twice = aVolunteer({
        _id: 'p-twice',
        registration: { ...volunteer.registration!, types: ['disseminator'] },
        memberships: [membership!, { ...membership!, teamId: 't-2', teamName: '磁器口科普队' }],
      })
      await world.given({ accounts: [twice], scripts: [aScript({ _id: 'sc-2', title: '急救' })] })
      for (const scriptId of ['sc-1', 'sc-1', 'sc-2']) await world.as(twice).get('script.share', { scriptId })
      await world.as(leader).get('script.share', SC1)
      world.clock.now += hours(24)
      await world.as(twice).get('script.share', SC1)
      const count = async (person: typeof admin, of: object) =>
        (await world.as(person).get('script.shareCount', of)).shares

      expect(await count(twice, {})).toBe(3)
      expect(await count(leader, {})).toBe(0)
      for (const teamId of ['t-1', 't-2']) expect(await count(admin, { teamId })).toBe(3)
      expect(await count(admin, { unitId: 'u-1' })).toBe(3)
      expect(await count(cityAdmin, { unitId: CITY_UNIT_ID })).toBe(3)
      const day = chinaDay(NOW)
      expect(await count(admin, { unitId: 'u-1', from: day, to: day })).toBe(2)
      const { items } = await world.as(admin).get('script.shares', { unitId: 'u-1', from: day, to: day })
      expect(items.map(({ title }) => title).sort()).toEqual(['急救', '电话骗局怎么认'].sort())
    }))
})
