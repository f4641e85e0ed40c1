import type { Counted, ReportPlace } from '@shared/contract/report'
import { CHANGE_REASON_TEXT, HERE_TEXT, PLACE_SOURCE_TEXT } from '@shared/text/report'
import { CATEGORY_TEXT, FORM_TEXT, LINE_TEXT } from '@shared/text/terms'
import type { ReportFile, UnitMonth } from './report-file'
import type { Cell, Sheet } from './spreadsheet'

/** A day of China's calendar as a cell that is a date. */
const dayCell = (day: string): Date => new Date(`${day}T00:00:00Z`)

const COUNTED = [
  '场次',
  '人次（A、B 级）',
  '小时（A、B 级）',
  '现场听众',
  '线上听众',
  '照片',
  'C 级人次（另算）',
  'C 级小时（另算）',
]

const MINUTES = 60
/** Hundredths of an hour; the sum is made of minutes before it is rounded. */
const hours = (minutes: number) => Math.round((minutes / MINUTES) * 100) / 100

const countedCells = ({
  activities,
  personTimes,
  minutes,
  audienceOnSite,
  audienceOnline,
  photos,
}: Counted): number[] => [
  activities,
  personTimes.A + personTimes.B,
  hours(minutes.A + minutes.B),
  audienceOnSite,
  audienceOnline,
  photos,
  personTimes.C,
  hours(minutes.C),
]

const known = (count: number | null): Cell => count ?? '—'

/** ① 登记情况 */
export const placesTable = ({ units, total, isCity, name }: ReportFile): Sheet => ({
  name: '一、登记情况',
  header: ['单位', '平台', '上期志愿者', '新增', '退出', '志愿者', '组织', '来源'],
  rows: [
    ...units.flatMap(({ facts }) => facts.places.map((place) => placeCells(facts.unitName, place))),
    ...(isCity ? total.places.map((place) => placeCells(name, place)) : []),
  ],
})

const placeCells = (unitName: string, { name, source, volunteers, teams }: ReportPlace): Cell[] => [
  unitName,
  name || HERE_TEXT,
  known(volunteers.before),
  known(volunteers.joined),
  known(volunteers.left),
  volunteers.now,
  teams.now,
  PLACE_SOURCE_TEXT[source],
]

/** ② 活动情况 by category, and for the city by unit. */
export const categoriesTable = ({ total }: ReportFile): Sheet => ({
  name: '二、活动情况',
  header: ['类别', ...COUNTED],
  rows: [
    ...total.categories.map(({ category, counted }) => [CATEGORY_TEXT[category], ...countedCells(counted)]),
    ['本期合计', ...countedCells(total.figures)],
  ],
})

export const unitsTable = ({ units, total }: ReportFile): Sheet => ({
  name: '各单位',
  header: ['单位', '月报', ...COUNTED, '更正场次', '更正人次'],
  rows: [
    ...units.map((one) => unitCells(one)),
    ['全市合计', '', ...countedCells(total.figures), ...changedCells(total.changed)],
  ],
})

const unitCells = ({ facts, isSubmitted }: UnitMonth): Cell[] => [
  facts.unitName,
  isSubmitted ? '已交' : '没交，按现在的记录',
  ...countedCells(facts.figures),
  ...changedCells(facts.changed),
]

const changedCells = ({ activities, personTimes }: Counted) => [activities, personTimes.A + personTimes.B]

/** The records behind part ②. */
export const linesTable = ({ units }: ReportFile): Sheet => ({
  name: '活动清单',
  header: ['单位', '日期', '活动', '队伍', '镇街', '类别', '去向', '形式', ...COUNTED],
  rows: units.flatMap(({ facts, lines }) =>
    lines.map((one) => [
      facts.unitName,
      dayCell(one.day),
      one.title,
      one.teamName,
      one.subdistrictName,
      CATEGORY_TEXT[one.category],
      LINE_TEXT[one.line],
      FORM_TEXT[one.form],
      ...countedCells(one.counted),
    ]),
  ),
})

/** 更正以前的月报, record by record. */
export const changesTable = ({ units }: ReportFile): Sheet => ({
  name: '更正',
  header: ['单位', '更正的月份', '日期', '活动', '为什么', ...COUNTED],
  rows: units.flatMap(({ facts, changes }) =>
    changes.map(({ month, day, title, reasons, delta }) => [
      facts.unitName,
      month,
      dayCell(day),
      title,
      reasons.map((reason) => CHANGE_REASON_TEXT[reason]).join('、'),
      ...countedCells(delta),
    ]),
  ),
})

/** ③ 经验做法 */
export const experienceTable = ({ units }: ReportFile): Sheet => ({
  name: '三、经验做法',
  header: ['单位', '经验做法'],
  rows: units.filter(({ facts }) => facts.experience).map(({ facts }) => [facts.unitName, facts.experience]),
})

/** ④ 现场照片: which ones; the pictures are in the photo pack. */
export const photosTable = ({ units }: ReportFile): Sheet => ({
  name: '四、现场照片',
  header: ['单位', '日期', '活动'],
  rows: units.flatMap(({ facts }) => facts.photos.map(({ day, title }) => [facts.unitName, dayCell(day), title])),
})

/** Every table of a report, in its order. */
export const tablesOf = (report: ReportFile): Sheet[] => [
  placesTable(report),
  categoriesTable(report),
  ...(report.isCity ? [unitsTable(report)] : []),
  linesTable(report),
  changesTable(report),
  experienceTable(report),
  photosTable(report),
]
