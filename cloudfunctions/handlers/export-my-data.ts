import { exportApi } from '@shared/contract/export'
import { ok } from '@shared/contract/result'
import { chinaDay, inChina } from '@shared/domain/time/china-time'
import { presenceOf } from '@shared/domain/attendance/presence'
import { ORDER_STATUS_TEXT } from '@shared/text/order-terms'
import { DOCUMENT_KIND_TEXT, SENSITIVE_TEXT, SERVICE_KIND_TEXT, SEX_TEXT } from '@shared/text/personal'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { VIEWED_TEXT } from '@shared/text/viewed'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { deskSheets } from './export-my-desks'
import { myDataPath } from './my-data'

const FILE_NAME = '我的资料.xlsx'
type Cells = readonly (string | number)[][]

/** 导出我的资料: what stands in the account, and every record under the person's id; the document number in full. */
export const myData = implement(exportApi['export.myData'], async (_, deps) => {
  const sheets = [
    { name: '基本信息', header: ['项目', '内容'], rows: facts(deps) },
    { name: '服务记录', header: ATTENDANCE_HEADER, rows: await attendances(deps) },
    { name: '点单', header: ['提交', '要什么', '在哪里', '联系人', '电话', '状态'], rows: await orders(deps) },
    { name: '照片', header: ['上传', '说明', '状态'], rows: await photos(deps) },
    { name: '消息', header: ['时间', '关于', '读过'], rows: await notices(deps) },
    { name: '记录单', header: ['编号', '单位', '从', '到', '分钟'], rows: await certificates(deps) },
    ...(await deskSheets(deps)),
    { name: '谁看过', header: ['时间', '单位或队伍', '看了什么'], rows: await viewed(deps) },
  ]
  const fileId = await deps.files.save(myDataPath(deps.caller._id), await deps.writeSheets(sheets))
  return ok({ url: (await deps.files.linksTo([fileId])).get(fileId) ?? '', fileName: FILE_NAME })
})

function facts({ caller, vault }: Deps): Cells {
  const { registration, guardian, document, consent } = caller
  const opened = (sealed: string | null | undefined) => (sealed ? vault.open(sealed) : '')
  return [
    ['名字', caller.name],
    ['昵称', caller.nickname],
    ['手机号', opened(caller.phoneSealed)],
    ['街道', caller.subdistrictName],
    ['性别', caller.sex ? SEX_TEXT[caller.sex] : ''],
    ['出生日期', opened(caller.birthSealed)],
    ['证件', document ? `${DOCUMENT_KIND_TEXT[document.kind]} ${opened(document.sealed)}` : ''],
    ['类别', (registration?.types ?? []).map((type) => VOLUNTEER_TYPE_TEXT[type]).join('、')],
    ['专长', (registration?.skills ?? []).join('、')],
    ['服务类别', caller.serviceKinds.map((kind) => SERVICE_KIND_TEXT[kind]).join('、')],
    ['外部平台编号', Object.values(caller.outsideNumbers).join('、')],
    ['监护人', guardian ? `${guardian.name} ${opened(guardian.phoneSealed)}` : ''],
    ['队伍', caller.memberships.map(({ teamName }) => teamName).join('、')],
    ['同意的隐私说明', consent ? `第 ${consent.version} 版，${chinaDay(consent.at)}` : ''],
    ...caller.sensitiveConsents.map(({ item, at }) => [`单独同意：${SENSITIVE_TEXT[item]}`, chinaDay(at)]),
    ['第一次来', chinaDay(caller.createdAt)],
  ]
}

const minute = (at: number) => inChina(at).format('YYYY-MM-DD HH:mm')

const ATTENDANCE_HEADER = [
  '日期',
  '活动',
  '镇街',
  '分钟',
  '佐证等级',
  '状态',
  '签到离场地（米）',
  '签退离场地（米）',
  '评价',
]

async function attendances({ store, caller }: Deps): Promise<Cells> {
  const found = await findAll(store.attendances, { where: { personId: caller._id } }, 'listKey')
  return found.map((record) => {
    const { minutes, grade } = presenceOf(record)
    const { checkIn, checkOut, evaluation } = record
    const said = evaluation ? [QUALITY_TEXT[evaluation.quality], evaluation.note].filter(Boolean).join('：') : ''
    return [
      ...[record.day, record.title, record.subdistrictName, minutes, grade, record.status],
      ...[checkIn, checkOut].map((mark) => mark?.nearness?.distanceMeters ?? ''),
      said,
    ]
  })
}

async function orders({ store, caller }: Deps): Promise<Cells> {
  const found = await findAll(store.orders, { where: { residentId: caller._id } }, 'listKey')
  return found.map((one) => [
    minute(one.submittedAt),
    one.need,
    one.place,
    one.contactName,
    one.phone,
    ORDER_STATUS_TEXT[one.status],
  ])
}

const photos = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.photos, { where: { uploaderId: caller._id } }, 'listKey')).map((one) => [
    minute(one.uploadedAt),
    one.caption,
    one.status,
  ])

const notices = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.notices, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    minute(one.at),
    one.subject,
    one.isRead ? '是' : '否',
  ])

const certificates = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.certificates, { where: { personId: caller._id } }, 'listKey')).map((one) => [
    one._id,
    one.unitName,
    one.from,
    one.to,
    one.minutes,
  ])

const viewed = async ({ store, caller }: Deps): Promise<Cells> =>
  (await findAll(store.accessLogs, { where: { personIds: caller._id } }, 'listKey')).map((one) => [
    minute(one.at),
    one.viewerFor,
    VIEWED_TEXT[one.action] ?? '个人资料',
  ])
