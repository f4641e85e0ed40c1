import { aMembership, aVolunteer } from '../builders/account'
import { aClosedActivity, anActivity, aPlan } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { days, hours, NOW } from '../builders/clock'
import { anOrder } from '../builders/order'
import { aFounding, anOffer, aTeamRequest } from '../builders/team-request'
import { backends, type World } from './world'

const { leader, secondLeader, rival, admin, volunteer } = people
const asker = aVolunteer({ _id: 'p-asker', name: '钱同学', memberships: [] })
const inTeams = (...ids: string[]) => ids.map((teamId) => aMembership({ teamId, teamName: teamId }))

// Losing a race is told to the log; here it happens on purpose.
beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

const teamIdsOf = async (personId: string, { store }: World) => (await store.accounts.get(personId))?.teamIds
const codes = (replies: readonly ({ ok: true } | { ok: false; code: string })[]) =>
  replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()

describe.each(backends)('a team, $name', ({ inWorld }) => {
  it('a fifth team of two approved at once: one is in, the other stays open', () =>
    inWorld(async (world) => {
      const busy = aVolunteer({ _id: 'p-asker', memberships: inTeams('t-3', 't-4', 't-5', 't-6') })
      const wishes = [aTeamRequest(), aTeamRequest({ teamId: 't-2' })]
      await world.given({ accounts: [busy], teamRequests: wishes })
      const yes = (who: typeof leader, { _id }: { _id: string }) =>
        world.as(who).call('team.decideRequest', { requestId: _id, isApproved: true })

      const replies = await Promise.all([yes(leader, wishes[0]!), yes(rival, wishes[1]!)])
      await world.settle()

      expect(codes(replies)).toEqual(['TEAM_LIMIT_REACHED', 'ok'])
      expect(await teamIdsOf('p-asker', world)).toHaveLength(5)
      const states = await world.store.teamRequests.find({ where: { personId: 'p-asker' }, limit: 9 })
      expect(states.map(({ status }) => status).sort()).toEqual(['approved', 'pending'])
    }))

  it('says the name of one unit to whoever asks', () =>
    inWorld(async (world) => {
      const all = await world.as(volunteer).get('team.units', {})
      const last = all.items.at(-1)!

      expect((await world.as(volunteer).get('team.units', { unitId: last._id })).items).toEqual([last])
      expect((await world.as(volunteer).get('team.units', { unitId: 'u-none' })).items).toEqual([])
    }))

  it('two leaders who decide otherwise at the same moment: one of them decided', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [asker], teamRequests: [aTeamRequest()] })
      const decide = (who: typeof leader, isApproved: boolean) =>
        world.as(who).call('team.decideRequest', { requestId: aTeamRequest()._id, isApproved, reason: '满员' })

      const replies = await Promise.all([decide(leader, true), decide(secondLeader, false)])
      await world.settle()

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      const request = await world.store.teamRequests.get(aTeamRequest()._id)
      expect(await teamIdsOf('p-asker', world)).toEqual(request?.status === 'approved' ? ['t-1'] : [])
    }))

  it('a team of 101 has room for a second admin, and of two appointed at once one gets it', () =>
    inWorld(async (world) => {
      const crowd = Array.from({ length: 98 }, (_, n) => aVolunteer({ _id: `p-many-${n}` }))
      await world.given({ accounts: crowd })
      const appoint = (personId: string) =>
        world.as(leader).call('team.setAdmin', { teamId: 't-1', personId, isAdmin: true })

      const replies = await Promise.all([appoint('p-many-1'), appoint('p-many-2')])
      const again = await appoint('p-many-3')

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(again).toMatchObject({ code: 'ADMIN_LIMIT_REACHED' })
      const officers = await world.store.accounts.find({ where: { ledTeamIds: 't-1' }, limit: 9 })
      expect(officers).toHaveLength(3)
      expect(await world.store.teams.get('t-1')).toMatchObject({ appointingId: null })
    }))

  it('an appointment that was cut short is finished before the next one counts', () =>
    inWorld(async (world) => {
      const crowd = Array.from({ length: 99 }, (_, n) => aVolunteer({ _id: `p-many-${n}` }))
      await world.given({ accounts: crowd })
      const team = await world.store.teams.get('t-1')
      expect(await world.store.teams.replace(team!, { ...team!, appointingId: 'p-many-7' })).toBe(true)

      const next = await world.as(leader).call('team.setAdmin', { teamId: 't-1', personId: 'p-many-8', isAdmin: true })

      expect(next).toMatchObject({ code: 'ADMIN_LIMIT_REACHED' })
      expect((await world.store.accounts.get('p-many-7'))?.memberships).toMatchObject([{ role: 'admin' }])
    }))

  it('the trail has one entry per appointment and per dismissal, however often either is asked for', () =>
    inWorld(async (world) => {
      const team = (await world.store.teams.get('t-1'))!
      expect(await world.store.teams.replace(team, { ...team, appointingId: 'p-volunteer' })).toBe(true)
      const second = await world.store.accounts.get('p-leader-2')
      expect(await world.store.accounts.replace(second!, { ...second!, memberships: [], ledTeamIds: [] })).toBe(true)
      const set = (isAdmin: boolean) =>
        world.as(leader).call('team.setAdmin', { teamId: 't-1', personId: 'p-volunteer', isAdmin })

      for (const isAdmin of [true, false]) {
        await Promise.all([set(isAdmin), set(isAdmin)])
        world.clock.now += 1
        expect(await set(isAdmin)).toMatchObject({ ok: true, value: { role: isAdmin ? 'admin' : 'member' } })
        world.clock.now += 1
      }

      const { items } = await world.as(admin).get('audit.list', { unitId: 'u-1' })
      expect(items.map(({ note }) => note)).toEqual(['红岩科普队，免', '红岩科普队，任'])
    }))

  it("a leader's new name stands on the team", () =>
    inWorld(async (world) => {
      await world.as(leader).get('account.update', { name: '陈新队长' })
      await world.settle()

      expect(await world.store.teams.get('t-1')).toMatchObject({ leaderName: '陈新队长' })
    }))

  it('what was approved and then cut short is done by jobs, and told once', () =>
    inWorld(async (world) => {
      const decision = { byId: 'p-leader', at: NOW, reason: '' }
      const cut = { status: 'approved', isToApply: true, isPending: true, decision } as const
      await world.given({ accounts: [asker], teamRequests: [aTeamRequest(cut), aFounding(cut), anOffer(cut)] })

      await world.settle()

      expect(await teamIdsOf('p-asker', world)).toEqual(expect.arrayContaining(['t-1', aFounding().teamId]))
      expect(await world.store.teams.get(aFounding().teamId)).toMatchObject({ leaderName: '钱同学' })
      expect(await world.store.teams.get('t-1')).toMatchObject({ leaderName: '李志愿' })
      expect((await world.store.accounts.get('p-leader'))?.memberships).toMatchObject([{ role: 'member' }])
      expect(await world.store.teamRequests.find({ where: { isPending: true }, limit: 9 })).toEqual([])
      expect((await world.store.notices.find({ limit: 99 })).map(({ kind }) => kind).sort()).toEqual([
        'handOverAccepted',
        'joinApproved',
        'teamFounded',
      ])
    }))

  it('转队: the receiving team decides, and past hours stay where they were made', () =>
    inWorld(async (world) => {
      const past = aConfirmedPresence({ activityId: 'a-closed', startsAt: NOW - hours(30), endsAt: NOW - hours(28) })
      await world.given({ activities: [aClosedActivity({ people: ['p-volunteer'] })], attendances: [past] })
      const wish = { fromTeamId: 't-1', toTeamId: 't-2', personId: 'p-volunteer', words: '搬家了' }

      const asked = await world.as(volunteer).get('team.transfer', wish)
      expect(
        await world.as(leader).call('team.decideRequest', { requestId: asked._id, isApproved: true }),
      ).toMatchObject({ code: 'NOT_FOUND' })
      await world.as(rival).get('team.decideRequest', { requestId: asked._id, isApproved: true })
      await world.settle()

      expect(await teamIdsOf('p-volunteer', world)).toEqual(['t-2'])
      expect(await world.store.attendances.get(past._id)).toMatchObject({ teamId: 't-1' })
    }))

  it('暂停: a suspended team posts nothing, takes no orders, lets nobody in; resumed, it does', () =>
    inWorld(async (world) => {
      const draft = anActivity({ _id: 'a-draft', status: 'draft' })
      await world.given({ accounts: [asker], activities: [draft], orders: [anOrder({ status: 'pooled' })] })
      await world.as(admin).get('team.suspend', { teamId: 't-1', reason: '年审没有通过' })
      await world.settle()

      const tries = () =>
        Promise.all([
          world.as(leader).call('activity.draft', { ...aPlan(), key: 'planofmine' }),
          world.as(leader).call('activity.publish', { activityId: 'a-draft' }),
          world.as(leader).call('order.claim', { orderId: 'o-1', teamId: 't-1' }),
          world.as(asker).call('team.join', { teamId: 't-1', words: '' }),
        ])
      expect(codes(await tries())).toEqual(Array(4).fill('TEAM_NOT_ACTIVE'))
      expect(await world.as(leader).get('team.get', { teamId: 't-1' })).toMatchObject({
        suspendedAt: NOW,
        suspensionReason: '年审没有通过',
      })
      expect(await world.as(asker).get('team.get', { teamId: 't-1' })).toMatchObject({ suspensionReason: null })
      expect((await world.as(leader).get('notice.list', {})).items).toMatchObject([{ kind: 'teamSuspended' }])

      world.clock.now += days(1)
      await world.as(admin).get('team.resume', { teamId: 't-1' })
      world.clock.now = NOW
      expect(codes(await tries())).toEqual(Array(4).fill('ok'))
    }))

  it('队员: phones for the leaders and the unit, and every look is written down', () =>
    inWorld(async (world) => {
      const page = await world.as(leader).get('team.members', { teamId: 't-1' })

      expect(page.items.find(({ name }) => name === '李志愿')).toMatchObject({ phone: '13800000001', role: 'member' })
      expect(await world.as(volunteer).call('team.members', { teamId: 't-1' })).toMatchObject({ code: 'FORBIDDEN' })
      const looks = await world.store.accessLogs.find({ limit: 9 })
      expect(looks).toMatchObject([{ viewerId: 'p-leader', action: 'team.members', unitId: 'u-1' }])
      expect(looks[0]?.personIds).toContain('p-volunteer')
    }))

  it('a double tap asks once, and the leaders are told once', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [asker] })
      const tap = () => world.as(asker).get('team.join', { teamId: 't-2', words: '' })

      const [one, two] = await Promise.all([tap(), tap()])
      await tap()
      await world.settle()

      expect(one._id).toBe(two._id)
      expect(await world.store.notices.find({ where: { personId: 'p-rival' }, limit: 9 })).toHaveLength(1)
    }))
})
