import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { sizeOfPicture } from './picture-size'
import { picked, table } from './docx-table'
import type { Picture, ReportFile } from './report-file'
import { categoriesTable, changesTable, linesTable, placesTable, unitsTable } from './report-tables'
import type { Sheet } from './spreadsheet'

/** Half points, as Word counts: 二号 for the title, 三号 for the text (GB/T 9704). */
const TITLE = 44
const BODY = 32
const FONT = { ascii: 'Times New Roman', eastAsia: 'FangSong', hAnsi: 'Times New Roman' }
const HEAD_FONT = { ascii: 'Times New Roman', eastAsia: 'SimHei', hAnsi: 'Times New Roman' }
/** Two characters of 三号. */
const INDENT = 640
const LINE_SPACING = 560
const PICTURE_WIDTH = 400
const LIST_AT_MOST = 500

/** 月报 as a Word document in the form of an official report: title, four parts, tables, pictures. */
export async function writeReportDocx(report: ReportFile): Promise<Uint8Array> {
  const page = { margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 } }
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
      }),
    ],
  })
  const document = new Document({
    title: titleOf(report),
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [{ properties: { page }, footers: { default: footer }, children: contentOf(report) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const monthWord = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`
const dayWord = (day: string) => `${monthWord(day)}${Number(day.slice(8))}日`

const titleOf = ({ name, month }: ReportFile) => `${name}${monthWord(month)}科技志愿服务工作月报`

function contentOf(report: ReportFile) {
  const { units, isCity } = report
  const period = units[0]?.facts.period
  return [
    title(titleOf(report)),
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
  return told.flatMap(({ facts }) => [
    ...(isCity ? [caption(facts.unitName)] : []),
    ...facts.experience.split(/\n+/).map((one) => body(one)),
  ])
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

const title = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    heading: HeadingLevel.TITLE,
    spacing: { before: 300, after: 200 },
    children: [new TextRun({ text, size: TITLE, font: HEAD_FONT, bold: true, color: '000000' })],
  })

const heading = (text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text, size: BODY, font: HEAD_FONT, color: '000000' })],
  })

const centred = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text })] })
const caption = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [new TextRun({ text, bold: true, size: 28 })],
  })
const body = (text: string) =>
  new Paragraph({
    indent: { firstLine: INDENT },
    spacing: { line: LINE_SPACING, lineRule: 'exact' },
    children: [new TextRun({ text })],
  })
const signature = (text: string) =>
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before: 120 }, children: [new TextRun({ text })] })

function pictureOf({ caption: words, bytes }: Picture) {
  const size = sizeOfPicture(bytes)
  if (!size || size.width === 0) return []
  const transformation = { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * size.height) / size.width) }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [new ImageRun({ type: size.kind, data: bytes, transformation })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: words, size: 24 })] }),
  ]
}
