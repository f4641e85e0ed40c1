import {
  body,
  caption,
  centred,
  dayWord,
  documentOf,
  heading,
  monthWord,
  pictureOf,
  signature,
  written,
} from './docx-page'
import { picked, table } from './docx-table'
import type { ReportFile } from './report-file'
import { categoriesTable, changesTable, linesTable, placesTable, unitsTable } from './report-tables'
import type { Sheet } from './spreadsheet'

const LIST_AT_MOST = 500

/** 月报 as a Word document in the form of an official report: title, four parts, tables, pictures. */
export const writeReportDocx = (report: ReportFile): Promise<Uint8Array> =>
  documentOf(`${report.name}${monthWord(report.month)}科技志愿服务工作月报`, contentOf(report))

function contentOf(report: ReportFile) {
  const { units, isCity } = report
  const period = units[0]?.facts.period
  return [
    ...(period ? [centred(`（${dayWord(period.from)}至${dayWord(period.to)}）`)] : []),
    heading('一、注册登记情况'),
    table(isCity ? placesTable(report) : picked(placesTable(report), PLACES_OF_ONE)),
    heading('二、活动开展情况'),
    body(summaryOf(report)),
    table(categoriesTable(report)),
    ...(isCity
      ? [caption('各单位'), table(unitsTable(report))]
      : listed('活动清单', picked(linesTable(report), LINES))),
    ...listed('更正以前的月报', picked(changesTable(report), isCity ? ['单位', ...CHANGES] : CHANGES)),
    heading('三、经验做法'),
    ...experiences(report),
    heading('四、现场照片'),
    ...(report.pictures.length > 0 ? report.pictures.flatMap(pictureOf) : [body('本期没有照片。')]),
    signature(report.name),
    signature(dayWord(report.madeOn)),
  ]
}

function summaryOf({ total: { figures }, units, isCity }: ReportFile): string {
  const { activities, personTimes, audienceOnSite, audienceOnline } = figures
  const missing = units.filter(({ isSubmitted }) => !isSubmitted).length
  const told = `本期开展活动${activities}场，服务${personTimes.A + personTimes.B}人次，现场听众${audienceOnSite}人次，线上听众${audienceOnline}人次。`
  return isCity && missing > 0 ? `${told}其中${missing}家单位没有提交月报，按现在的记录计。` : told
}

const experiences = ({ units, isCity }: ReportFile) => {
  const told = units.filter(({ facts }) => facts.experience !== '')
  if (told.length === 0) return [body('本期没有。')]
  return told.flatMap(({ facts }) => [...(isCity ? [caption(facts.unitName)] : []), ...written(facts.experience)])
}

/** What fits a page; every column is in the spreadsheet. */
const PLACES_OF_ONE = ['平台', '上期志愿者', '新增', '退出', '志愿者', '组织', '来源']
const COUNTS = ['场次', '人次（A、B 级）', '小时（A、B 级）']
const LINES = ['日期', '活动', '队伍', '镇街', ...COUNTS.slice(1), '现场听众', 'C 级小时（另算）']
const CHANGES = ['更正的月份', '活动', '为什么', ...COUNTS]

/** A table with its name; the rest of a very long one is in the spreadsheet. */
const listed = (name: string, sheet: Sheet) =>
  sheet.rows.length === 0
    ? []
    : [
        caption(name),
        table({ ...sheet, rows: sheet.rows.slice(0, LIST_AT_MOST) }),
        ...(sheet.rows.length > LIST_AT_MOST ? [body(`其余${sheet.rows.length - LIST_AT_MOST}条见表格。`)] : []),
      ]
