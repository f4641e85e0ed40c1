import { backends, type World } from '../api/world'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { aTeamPlan } from '../builders/team-request'

const { leader, secondLeader, rival, admin, volunteer } = people
const founder = aVolunteer({ _id: 'p-founder', name: '孙老师', memberships: [] })
const joiner = aVolunteer({ _id: 'p-joiner', name: '钱同学', phone: '13800000077', memberships: [] })

const kindsTold = async (person: { openId: string }, world: World) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)
const teamsOf = async (person: { openId: string }, world: World) =>
  (await world.as(person).get('account.me', {})).memberships.map(({ teamId, role }) => `${role} ${teamId}`)
const first = (page: { items: { _id: string }[] }) => page.items[0]?._id ?? ''

describe.each(backends)('建队 → 批准 → 入队 → 不同意 → 另一支 → 交接 → 退队 → 合并, $name', ({ inWorld }) => {
  it('a team lives, and at every step people are told and figures stand', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [founder, joiner] })
      const teamId = await founded(world)
      await refusedAndTakenElsewhere(teamId, world)
      await handedOver(teamId, world)
      await merged(teamId, world)
    }))
})

async function founded(world: World): Promise<string> {
  const asked = await world.as(founder).get('team.found', { ...aTeamPlan(), key: 'founding01', words: '带孩子看星星' })
  expect(asked).toMatchObject({ kind: 'found', status: 'pending', personName: '孙老师' })
  const waiting = await world.as(admin).get('team.foundings', { unitId: 'u-1' })
  expect(waiting.items).toMatchObject([{ _id: asked._id, words: '带孩子看星星', types: ['public'] }])

  const approved = await world.as(admin).get('team.decideFounding', { requestId: first(waiting), isApproved: true })
  await world.settle()

  expect(approved).toMatchObject({ status: 'approved' })
  expect(await teamsOf(founder, world)).toEqual([`leader ${asked.teamId}`])
  expect(await kindsTold(founder, world)).toEqual(['teamFounded'])
  expect(await world.as(joiner).get('team.get', { teamId: asked.teamId })).toMatchObject({
    name: '歌乐山天文队',
    leaderName: '孙老师',
    members: 1,
  })
  expect(await world.store.audits.find({ limit: 9 })).toMatchObject([
    { action: 'team.decideFounding', subjectId: founder._id, byId: admin._id, unitId: 'u-1' },
  ])
  return asked.teamId
}

async function refusedAndTakenElsewhere(teamId: string, world: World): Promise<void> {
  await world.as(joiner).get('team.join', { teamId: 't-2', words: '周末有空' })
  await world.settle()
  expect(await kindsTold(rival, world)).toEqual(['teamAsked'])
  const open = await world.as(rival).get('team.requests', { teamId: 't-2' })
  expect(open.items).toMatchObject([{ kind: 'join', personName: '钱同学', words: '周末有空' }])
  const no = { requestId: first(open), isApproved: false, reason: '这一季人数已满' }
  await world.as(rival).get('team.decideRequest', no)
  await world.settle()

  expect(await teamsOf(joiner, world)).toEqual([])
  expect(await kindsTold(joiner, world)).toEqual(['joinRefused'])
  expect((await world.as(joiner).get('team.myRequests', {})).items).toMatchObject([
    { status: 'refused', reason: '这一季人数已满' },
  ])
  expect((await world.as(joiner).get('team.get', { teamId: 't-2' })).myJoining).toMatchObject({ status: 'refused' })

  const asked = await world.as(joiner).get('team.join', { teamId, words: '' })
  await world.as(founder).get('team.decideRequest', { requestId: asked._id, isApproved: true })
  await world.settle()

  expect(await teamsOf(joiner, world)).toEqual([`member ${teamId}`])
  expect((await world.as(founder).get('team.members', { teamId })).items).toMatchObject([
    { name: '孙老师', role: 'leader' },
    { name: '钱同学', role: 'member', phone: '13800000077' },
  ])
}

async function handedOver(teamId: string, world: World): Promise<void> {
  expect(await world.as(founder).call('team.leave', { teamId })).toMatchObject({ code: 'LEADER_MUST_HAND_OVER' })
  const offer = await world.as(founder).get('team.offerHandOver', { teamId, personId: joiner._id })
  await world.settle()
  expect(await kindsTold(joiner, world)).toContain('handOverOffered')
  await world.as(joiner).get('team.answerHandOver', { requestId: offer._id, isAccepted: true })

  expect(await teamsOf(joiner, world)).toEqual([`leader ${teamId}`])
  expect(await teamsOf(founder, world)).toEqual([`member ${teamId}`])
  expect(await world.as(volunteer).get('team.get', { teamId })).toMatchObject({ leaderName: '钱同学', members: 2 })
  expect(await world.as(founder).get('team.leave', { teamId })).toEqual({ memberships: [] })
  await world.settle()
  expect(await kindsTold(founder, world)).toContain('handOverAccepted')
}

async function merged(teamId: string, world: World): Promise<void> {
  const merger = { teamId, intoTeamId: 't-1', reason: '两队合在一起更好排班' }
  expect(await world.as(leader).call('team.merge', merger)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await world.as(admin).get('team.merge', merger)).toEqual({ isDone: true, moved: 1 })
  await world.settle()

  expect(await teamsOf(joiner, world)).toEqual(['member t-1'])
  expect(await teamsOf(secondLeader, world)).toEqual(['admin t-1'])
  expect(await kindsTold(joiner, world)).toContain('teamMerged')
  expect(await world.as(joiner).get('team.get', { teamId })).toMatchObject({
    successorId: 't-1',
    members: 0,
    suspensionReason: null,
  })
  expect(await world.as(founder).call('team.join', { teamId, words: '' })).toMatchObject({ code: 'TEAM_NOT_ACTIVE' })
}
