import type { Complaint } from '@shared/contract/complaint'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { fileComplaint } from '@shared/domain/complaint/file'
import { moveComplaint, tick } from '@shared/domain/complaint/step'
import { settled } from '@shared/domain/report/bucket'
import { DAY_MS } from '@shared/domain/time/china-time'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'

const UNIT = { _id: MAIN_UNIT_ID, name: '沙坪坝区科协' }

type Case = Pick<Complaint, 'about' | 'kind' | 'text' | 'wish' | 'isAnonymous'> & {
  word: string
  daysAgo: number
  accusedTeamIds: string[]
  accusedIds: string[]
}

/** 投诉: one that waits at the unit, one that was answered, one that was late and is at the city. */
export function buildComplaints(stage: Stage): Complaint[] {
  const [first, second, third] = casesOf(stage).map((one, index) => filed(stage, one, index + 1))
  if (!first || !second || !third) return []
  return [first, answered(stage, second), late(stage, third)].map(settled)
}

function casesOf(stage: Stage): Case[] {
  const team = stage.cast.get(personaId('volunteer-2')).memberships[0]
  const leader = stage.cast.get(personaId('leader'))
  const teamId = leader.memberships[0]?.teamId ?? ''
  return [
    {
      word: 'volunteer',
      daysAgo: 2,
      about: { kind: 'team', id: teamId, name: leader.memberships[0]?.teamName ?? '' },
      accusedIds: [leader._id],
      accusedTeamIds: [teamId],
      kind: 'hours',
      text: '上次活动来了三个小时，只给确认了两个小时，问了两次都没有回音。',
      wish: '请核对签到签退，把时长改对',
      isAnonymous: true,
    },
    {
      word: 'volunteer',
      daysAgo: 9,
      about: { kind: 'team', id: team?.teamId ?? '', name: team?.teamName ?? '' },
      accusedIds: [personaId('volunteer-2')],
      accusedTeamIds: [team?.teamId ?? ''],
      kind: 'promise',
      text: '说好来学校讲急救，临时改了时间，没有提前告诉我们，学生白等了一节课。',
      wish: '以后改时间要提前说',
      isAnonymous: false,
    },
    {
      word: 'resident',
      daysAgo: 26,
      about: { kind: 'other', id: null, name: '社区里借志愿者名义卖插座的人' },
      accusedIds: [],
      accusedTeamIds: [],
      kind: 'money',
      text: '有人穿志愿者马甲上门，说是免费看电路，看完要我买一百多块的插座。',
      wish: '请查一查是不是你们的人',
      isAnonymous: false,
    },
  ]
}

function filed(stage: Stage, { word, daysAgo, ...about }: Case, index: number): Complaint {
  const complaintId = `cp-${index}`
  const routed = { ...about, complaintId, desk: UNIT, deskPeople: [], openCount: 0 }
  const by = { caller: stage.cast.get(personaId(word)), now: stage.now - daysAgo * DAY_MS }
  const complaint = fileComplaint({ ...about, fileIds: [] }, routed, by)
  if (!complaint.ok) throw new Error(complaint.code)
  return complaint.value
}

function answered(stage: Stage, complaint: Complaint): Complaint {
  const caller = stage.cast.get(personaId('unit-admin'))
  const moves = [
    { move: 'accept' as const, note: '', daysAgo: 8 },
    {
      move: 'answer' as const,
      note: '已向队伍核实：车辆临时故障，没有及时通知。队长已致歉，补讲定在下周。',
      daysAgo: 3,
    },
  ]
  return moves.reduce((before, { daysAgo, ...wish }) => {
    const after = moveComplaint(before, wish, { caller, now: stage.now - daysAgo * DAY_MS })
    if (!after.ok) throw new Error(after.code)
    return after.value
  }, complaint)
}

/** What was late went up on its own; without a holiday calendar it waits at the unit. */
const late = (stage: Stage, complaint: Complaint): Complaint => {
  const city = stage.units.find(({ _id }) => _id === CITY_UNIT_ID)
  return tick(complaint, stage.now - 2 * DAY_MS, { name: city?.name ?? '', admins: [] }) ?? complaint
}
