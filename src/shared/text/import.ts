import type { VolunteerType } from '@shared/contract/account'
import type { ImportFault, ImportKind, ImportRemark, ImportStatus } from '@shared/contract/import'
import type { OutsidePlatform } from '@shared/contract/platform'
import { VOLUNTEER_TYPE_TEXT } from './terms'

/** A column of a template: how its head is written, and how it is filled in. */
export type SheetColumn = { id: string; title: string; note: string; example: string; isNeeded: boolean }

type Platforms = readonly Pick<OutsidePlatform, '_id' | 'name'>[]

const column = (id: string, title: string, words: Pick<SheetColumn, 'note' | 'example'>): SheetColumn => ({
  id,
  title,
  ...words,
  isNeeded: false,
})
const needed = (...given: Parameters<typeof column>): SheetColumn => ({ ...column(...given), isNeeded: true })

const VOLUNTEER_COLUMNS: readonly SheetColumn[] = [
  needed('name', '姓名', { note: '2 到 20 个字，和身份证上一致', example: '王小明' }),
  needed('phone', '手机号', { note: '11 位，本人登录小程序用的那个号', example: '13800000000' }),
  needed('team', '队伍', { note: '本单位的一支队伍，名字要和系统里一样', example: '从下拉里选' }),
  needed('types', '志愿者类别', { note: '可以写几样，用顿号隔开，最多 5 样', example: '科技工作者、科技专家' }),
  column('skills', '专长', { note: '可以写几样，用顿号隔开，最多 10 样', example: '果树修剪、急救' }),
  column('birthDate', '出生日期', {
    note: '年-月-日；未满 18 岁的还要本人和监护人在小程序里办',
    example: '1988-05-20',
  }),
]

const PLATFORM_COLUMNS: readonly SheetColumn[] = [
  needed('unit', '单位', { note: '报送单位的名字，要和系统里一样', example: '从下拉里选' }),
  needed('month', '月份', { note: '年-月，不能是以后的月份', example: '2026-10' }),
]

const numberColumn = ({ _id, name }: Platforms[number]) =>
  column(`number:${_id}`, `${name}编号`, { note: '在那个平台上的志愿者编号，没有就空着', example: '' })

const countColumns = ({ _id, name }: Platforms[number]) => [
  column(`volunteers:${_id}`, `${name}志愿者数`, { note: '到月底一共多少人，没有就空着', example: '612' }),
  column(`teams:${_id}`, `${name}组织数`, { note: '到月底一共多少个，没有就空着', example: '12' }),
]

/** The columns of a template, those of the two platforms by their names. */
export const columnsOf = (kind: ImportKind, platforms: Platforms): SheetColumn[] =>
  kind === 'volunteers'
    ? [...VOLUNTEER_COLUMNS, ...platforms.map(numberColumn)]
    : [...PLATFORM_COLUMNS, ...platforms.flatMap(countColumns)]

/** How people write the types of volunteers in a sheet, and what each means. */
export const TYPE_WORDS: Readonly<Record<string, VolunteerType>> = {
  ...Object.fromEntries(
    Object.entries(VOLUNTEER_TYPE_TEXT).map(([type, word]) => [word.replace(/（.*）/, ''), type as VolunteerType]),
  ),
  校长: 'grassrootsHead',
  院长: 'grassrootsHead',
  站长: 'grassrootsHead',
  信息员: 'disseminator',
}

export const IMPORT_KIND_TEXT: Record<ImportKind, string> = { volunteers: '志愿者名单', platformCounts: '平台注册数' }

export const IMPORT_STATUS_TEXT: Record<ImportStatus, string> = {
  preview: '等您确认',
  running: '正在导入',
  done: '已完成',
  cancelled: '已放弃',
}

/** What is wrong and what to do, in one sentence per row. */
export const IMPORT_FAULT_TEXT: Record<ImportFault, string> = {
  missing: '没有填',
  formula: '这一格是公式，请改成直接填写的内容',
  merged: '这一格和别的格合并了，请拆开后每行都填',
  tooLong: '有一样写得太长，每样最多 20 个字',
  tooMany: '写得太多了，请删掉一些',
  nameWrong: '姓名要 2 到 20 个字，不能有数字和符号',
  phoneWrong: '不是 11 位手机号',
  phoneTwice: '这个手机号前面已经有了',
  teamUnknown: '本单位没有这支队伍，请看“可以填的内容”那一页',
  teamAmbiguous: '有两支队伍叫这个名字，请先改名',
  typeUnknown: '没有这个类别，请看“可以填的内容”那一页',
  dateWrong: '不是日期，请写成 1988-05-20 这样',
  dateAhead: '日期在今天之后',
  numberWrong: '编号只能是 4 到 32 位字母、数字和短横',
  unitUnknown: '没有这家单位，或者不归您填',
  monthWrong: '不是月份，请写成 2026-10 这样',
  monthAhead: '这个月还没到',
  monthFrozen: '这个月的月报已经报送，不能再改',
  monthTwice: '这家单位的这个月前面已经有了',
  countWrong: '要填 0 到 1000000 的整数',
}

export const IMPORT_REMARK_TEXT: Record<ImportRemark, string> = {
  registered: '这个号已经登记过，本人同意后才入队',
  inTeam: '已经在这支队伍里，不用再导入',
  waiting: '已经在等本人确认，会按这一行更新',
  refused: '本人说过“不是我”，不再导入',
}

/** The head of the column that a returned sheet has more than the template. */
export const REASON_TITLE = '出错原因'

/** Where the names of the platforms are not at hand. */
const PLATFORM_COLUMN: Readonly<Record<string, string>> = {
  number: '平台编号',
  volunteers: '平台志愿者数',
  teams: '平台组织数',
}

const columnTitle = (id: string, columns: readonly SheetColumn[]) =>
  columns.find((one) => one.id === id)?.title ?? PLATFORM_COLUMN[id.split(':')[0] ?? ''] ?? id

/** 手机号：不是 11 位手机号（138000） */
export function problemText(
  { column: id, fault, shown }: { column: string; fault: ImportFault; shown: string },
  columns: readonly SheetColumn[],
): string {
  const said = shown === '' || fault === 'missing' ? '' : `（${shown}）`
  return `${columnTitle(id, columns)}：${IMPORT_FAULT_TEXT[fault]}${said}`
}
