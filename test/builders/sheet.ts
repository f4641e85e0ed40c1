import { writeSpreadsheet } from '@cloud/gateways/spreadsheet'
import { importFolder } from '@shared/domain/import/lifecycle'
import { fileIdAt } from './photo'

/** 外部平台, as the test city names them. */
export const outsidePlatforms = [
  { _id: 'pf-1', rev: 0, name: '甲平台', listKey: '1' },
  { _id: 'pf-2', rev: 0, name: '乙平台', listKey: '2' },
]

export const LIST_HEAD = ['姓名*', '手机号*', '队伍*', '志愿者类别*', '专长', '出生日期', '甲平台编号', '乙平台编号']
export const COUNTS_HEAD = ['单位*', '月份*', '甲平台志愿者数', '甲平台组织数', '乙平台志愿者数', '乙平台组织数']

/** The phone of the n-th listed person. */
export const listedPhone = (index: number): string => `137${String(index).padStart(8, '0')}`

/** A row of the list that has nothing wrong. */
export const aListedPerson = (index = 1): string[] => [
  `志愿者${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`,
  listedPhone(index),
  '红岩科普队',
  '科技工作者、科技专家',
  '果树修剪',
  '1990-05-20',
  '',
  '',
]

type Rows = readonly (readonly (string | number)[])[]

export const aList = (rows: Rows): Promise<Uint8Array> => writeSpreadsheet({ name: '名单', header: LIST_HEAD, rows })

export const aCountsSheet = (rows: Rows): Promise<Uint8Array> =>
  writeSpreadsheet({ name: '平台', header: COUNTS_HEAD, rows })

/** Where the n-th sheet of somebody is uploaded to. */
export const sheetPath = (personId: string, name = 'list'): string => `${importFolder(personId)}${name}.xlsx`
export const sheetId = (personId: string, name = 'list'): string => fileIdAt(sheetPath(personId, name))
