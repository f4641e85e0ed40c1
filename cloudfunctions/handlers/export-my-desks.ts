import { CORRECTION_STATUS_TEXT } from '@shared/text/anomaly-terms'
import { AWARD_LEVEL_TEXT, AWARD_STATUS_TEXT } from '@shared/text/record-terms'
import { COMPLAINT_KIND_TEXT, COMPLAINT_STATUS_TEXT } from '@shared/text/complaint-terms'
import { QUALIFICATION_KIND_TEXT, QUALIFICATION_STATUS_TEXT, TRAINING_KIND_TEXT } from '@shared/text/credential-terms'
import { TEAM_REQUEST_KIND_TEXT, TEAM_REQUEST_STATUS_TEXT } from '@shared/text/team-terms'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'

type Cells = readonly (string | number)[][]

/** 培训, 资格, 表彰, 更正, 投诉 and 队伍申请 of who exports: qualification numbers in full, for they are their own. */
export const deskSheets = async (deps: Deps) => [
  { name: '培训', header: ['日期', '名称', '类别', '内容', '分钟', '谁办的', '作废'], rows: await trainings(deps) },
  { name: '资格', header: ['名称', '类别', '证号', '有效期到', '状态'], rows: await qualifications(deps) },
  { name: '表彰', header: ['日期', '名称', '授予单位', '级别', '状态', '说明'], rows: await awards(deps) },
  { name: '更正', header: ['提交', '活动', '原因', '依据', '状态', '答复'], rows: await corrections(deps) },
  { name: '投诉', header: ['提交', '关于', '哪方面', '经过', '答复', '状态'], rows: await complaints(deps) },
  {
    name: '队伍申请',
    header: ['提交', '申请什么', '哪支队伍', '从哪支队伍', '说明', '结果', '答复'],
    rows: await teamRequests(deps),
  },
]

const trainings = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.trainings, { where: { traineeIds: caller._id } }, 'listKey')).map((one) => [
    one.day,
    one.name,
    TRAINING_KIND_TEXT[one.kind],
    one.content,
    one.minutes,
    one.organiser,
    one.voids.find(({ personId }) => personId === caller._id)?.reason ?? '',
  ])

const qualifications = async ({ store, caller, vault }: Deps): Promise<Cells> =>
  (await findAll(store.qualifications, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    one.name,
    QUALIFICATION_KIND_TEXT[one.kind],
    vault.open(one.numberSealed),
    one.until ?? '长期',
    QUALIFICATION_STATUS_TEXT[one.status],
  ])

const awards = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.awards, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    one.day,
    one.name,
    one.grantedBy,
    AWARD_LEVEL_TEXT[one.level],
    AWARD_STATUS_TEXT[one.status],
    one.reason || (one.history.at(-1)?.reason ?? ''),
  ])

const corrections = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.corrections, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    chinaDay(one.askedAt),
    one.title,
    one.reason,
    one.evidence,
    CORRECTION_STATUS_TEXT[one.status],
    one.decision?.note ?? '',
  ])

const complaints = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.complaints, { where: { complainantId: caller._id } }, 'listKey')).map((one) => [
    chinaDay(one.filedAt),
    one.about.name,
    COMPLAINT_KIND_TEXT[one.kind],
    one.text,
    one.answer,
    COMPLAINT_STATUS_TEXT[one.status],
  ])

const teamRequests = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.teamRequests, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    chinaDay(one.askedAt),
    TEAM_REQUEST_KIND_TEXT[one.kind],
    one.teamName,
    one.fromTeamName,
    one.words,
    TEAM_REQUEST_STATUS_TEXT[one.status],
    one.decision?.reason ?? '',
  ])
