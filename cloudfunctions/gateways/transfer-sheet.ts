import type { AwardContent } from '@shared/contract/award'
import type { DocumentKind, ServiceKind, Sex } from '@shared/contract/personal'
import type { TransferFacts } from '@shared/contract/record-transfer'
import type { ServiceQuality } from '@shared/contract/service-quality'
import type { TrainingContent } from '@shared/contract/training'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { DOCUMENT_KIND_TEXT, SERVICE_KIND_TEXT, SEX_TEXT } from '@shared/text/personal'
import { writeSpreadsheets, type Cell, type Sheet } from './spreadsheet'

type Document = { kind: DocumentKind; number: string }

/** 基本信息 of one volunteer: the eight fields of 令67 §5. */
export type TransferPersonFacts = {
  name: string
  sex: Sex | null
  birthDate: string | null
  document: Document | null
  area: string
  phone: string | null
  skills: readonly string[]
  serviceKinds: readonly ServiceKind[]
}

type Of<T> = { name: string; document: Document | null; about: T }

/** What a unit hands on to the designated system, as it stands in its own words here. */
export type TransferFile = {
  people: readonly TransferPersonFacts[]
  services: readonly (Of<TransferFacts> & { minutes: number })[]
  evaluations: readonly Of<{ quality: ServiceQuality; day: string }>[]
  trainings: readonly Of<TrainingContent>[]
  awards: readonly Of<AwardContent>[]
  /** Sent before, and nothing any more: an activity, or an award, by its name and day. */
  takenBack: readonly Of<{ title: string; day: string }>[]
}

const MINUTES = 60
/** 小时 is the unit of 令67 §7; minutes are what is kept. */
const hours = (minutes: number) => Math.round((minutes / MINUTES) * 100) / 100
const dayCell = (day: string): Cell => new Date(`${day}T00:00:00Z`)
const whoCells = ({ name, document }: Pick<Of<unknown>, 'name' | 'document'>): Cell[] => [name, document?.number ?? '']

const WHO = ['姓名', '身份证件号码']

/** 志愿服务记录 in the fields of 令67: §5 basic information, §7 service, §8 training, §9 awards, §10 evaluation. */
export const transferTables = (file: TransferFile): Sheet[] => [
  {
    name: '基本信息',
    header: ['姓名', '性别', '出生日期', '证件类型', '身份证件号码', '居住区域', '联系方式', '专业技能', '服务类别'],
    rows: file.people.map(personCells),
  },
  {
    name: '志愿服务情况',
    header: [...WHO, '活动名称', '日期', '地点', '服务内容', '服务时间（小时）', '活动组织单位', '活动负责人'],
    rows: file.services.map((one) => [...whoCells(one), ...serviceCells(one.about, one.minutes)]),
  },
  {
    name: '培训情况',
    header: [...WHO, '培训名称', '主要内容', '学习时长（小时）', '举办单位', '日期'],
    rows: file.trainings.map((one) => [
      ...whoCells(one),
      ...[one.about.name, one.about.content, hours(one.about.minutes), one.about.organiser, dayCell(one.about.day)],
    ]),
  },
  {
    name: '表彰奖励情况',
    header: [...WHO, '表彰奖励名称', '日期', '授予单位'],
    rows: file.awards.map((one) => [...whoCells(one), one.about.name, dayCell(one.about.day), one.about.grantedBy]),
  },
  {
    name: '评价情况',
    header: [...WHO, '服务质量评价', '评价日期'],
    rows: file.evaluations.map((one) => [...whoCells(one), QUALITY_TEXT[one.about.quality], dayCell(one.about.day)]),
  },
  {
    name: '要撤回的记录',
    header: [...WHO, '活动或表彰名称', '日期'],
    rows: file.takenBack.map((one) => [...whoCells(one), one.about.title, dayCell(one.about.day)]),
  },
]

const personCells = (one: TransferPersonFacts): Cell[] => [
  one.name,
  one.sex ? SEX_TEXT[one.sex] : '',
  one.birthDate ? dayCell(one.birthDate) : '',
  one.document ? DOCUMENT_KIND_TEXT[one.document.kind] : '',
  one.document?.number ?? '',
  one.area,
  one.phone ?? '',
  one.skills.join('、'),
  one.serviceKinds.map((kind) => SERVICE_KIND_TEXT[kind]).join('、'),
]

const serviceCells = (about: TransferFacts, minutes: number): Cell[] => [
  about.title,
  dayCell(about.day),
  about.place,
  about.content,
  hours(minutes),
  about.organiser,
  about.responsibleName,
]

/** 转出 as .xlsx. */
export const writeTransfer = (file: TransferFile): Promise<Uint8Array> => writeSpreadsheets(transferTables(file))
