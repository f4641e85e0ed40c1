import { Complaint } from '@shared/contract/complaint'
import { dueKeyOf, startClock } from '@shared/domain/complaint/clock'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { days, NOW } from './clock'

/** 投诉 of the volunteer about the leader's team, yesterday, at the first unit. */
export const aComplaint = (wish: Partial<Complaint> = {}): Complaint => {
  const { _id = 'cp-1', filedAt = NOW - days(1), clock = 'unit', clockFrom = chinaDay(filedAt) } = wish
  const complaint = Complaint.parse({
    _id,
    rev: 0,
    complainantId: 'p-volunteer',
    complainantName: '李志愿',
    isAnonymous: false,
    about: { kind: 'team', id: 't-1', name: '红岩科普队' },
    accusedIds: ['p-leader', 'p-leader-2'],
    accusedTeamIds: ['t-1'],
    kind: 'hours',
    text: '活动来了两小时，队长只给记了一小时。',
    wish: '请把时长改对',
    fileIds: [],
    status: 'submitted',
    deskUnitId: 'u-1',
    deskName: '沙坪坝区科协',
    ...startClock(clock, clockFrom),
    wasReopened: false,
    answer: '',
    steps: [{ step: 'filed', at: filedAt, by: 'complainant', byId: 'p-volunteer', deskName: '沙坪坝区科协', note: '' }],
    filedAt,
    dueKey: '',
    listKey: listKey(filedAt, _id),
    ...wish,
  })
  return { ...complaint, dueKey: wish.dueKey ?? dueKeyOf(complaint) }
}

/** 已答复, waiting for the complainant. */
export const anAnsweredComplaint = (wish: Partial<Complaint> = {}): Complaint =>
  aComplaint({ status: 'answered', clock: 'silence', answer: '已查明，时长补记一小时，队长已改。', ...wish })
