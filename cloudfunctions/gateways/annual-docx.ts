import type { AnnualFacts, AnnualWords } from '@shared/contract/annual'
import { ANNUAL_WORDS_TEXT, YEAR_ROWS, yearRows } from '@shared/text/annual'
import { CATEGORY_TEXT, LINE_TEXT } from '@shared/text/terms'
import { body, caption, centred, dayWord, documentOf, heading, pictureOf, signature, written } from './docx-page'
import { table } from './docx-table'
import type { Picture } from './report-file'
import type { Sheet } from './spreadsheet'

/** 年度总结 as a document. */
export type AnnualFile = { facts: AnnualFacts; words: AnnualWords; pictures: readonly Picture[]; madeOn: string }

export type WriteAnnual = (file: AnnualFile) => Promise<Uint8Array>

/** 年度总结 as a Word document: what was done beside the year before, how records were handled, words and pictures. */
export const writeAnnualDocx: WriteAnnual = (file) => {
  const { facts, words, pictures, madeOn } = file
  return documentOf(`${facts.name}${facts.year}年度科技志愿服务总结`, [
    centred(`（${dayWord(facts.period.from)}至${dayWord(facts.period.to)}）`),
    heading('一、基本情况'),
    body(standingOf(facts)),
    ...listed('登记平台', platformsTable(facts)),
    heading('二、活动开展情况'),
    body(doneOf(facts)),
    table(yearTable(facts)),
    caption('按类别'),
    table(
      countTable(
        '类别',
        facts.categories.map(({ category, activities }) => [CATEGORY_TEXT[category], activities]),
      ),
    ),
    caption('按去向'),
    table(
      countTable(
        '去向',
        facts.lines.map(({ line, activities }) => [LINE_TEXT[line], activities]),
      ),
    ),
    heading('三、志愿服务记录和证明出具情况'),
    body(handledOf(facts)),
    ...WRITTEN.flatMap(([key, number]) => [
      heading(`${number}、${ANNUAL_WORDS_TEXT[key].title}`),
      ...(words[key] ? written(words[key]) : [body('本年度没有。')]),
    ]),
    heading('七、现场照片'),
    ...(pictures.length > 0 ? pictures.flatMap(pictureOf) : [body('本年度没有照片。')]),
    signature(facts.name),
    signature(dayWord(madeOn)),
  ])
}

const WRITTEN = [
  ['results', '四'],
  ['awards', '五'],
  ['plans', '六'],
] as const

function standingOf({ figures, before, name, unitName, teamId, period, submittedMonths }: AnnualFacts): string {
  const { registeredVolunteers, teamCount, activeVolunteers } = figures
  const active = `全年有${activeVolunteers}人参加过服务。`
  if (teamId !== null || registeredVolunteers === null) return `${name}由${unitName}管理，${active}`
  const more =
    before?.registeredVolunteers == null
      ? ''
      : `，比上年末${grown(registeredVolunteers - before.registeredVolunteers)}人`
  const reports = submittedMonths === null ? '' : `全年月报提交了${submittedMonths}份。`
  return `到${dayWord(period.to)}，登记志愿者${registeredVolunteers}人${more}，队伍${teamCount ?? 0}支。${active}${reports}`
}

const grown = (more: number) => (more < 0 ? `减少${-more}` : `增加${more}`)

function doneOf({ figures, before }: AnnualFacts): string {
  const { activities, personTimes, audienceOnSite, audienceOnline, subdistrictsReached, orders, answeredOrders } =
    figures
  const than = before ? `，比上年${grown(activities - before.activities)}场` : ''
  return (
    `全年开展活动${activities}场${than}，服务${personTimes.A + personTimes.B}人次，现场听众${audienceOnSite}人次，` +
    `线上听众${audienceOnline}人次，服务到${subdistrictsReached}个镇街；收到点单${orders}件，答复${answeredOrders}件。`
  )
}

const hoursWordOf = (id: string, facts: AnnualFacts) => YEAR_ROWS.find((row) => row.id === id)?.of(facts.figures) ?? 0

/** 令67 §18: how records and certificates were handled. */
function handledOf(facts: AnnualFacts): string {
  const { personTimes, pendingClose } = facts.figures
  const { sheets, training } = facts
  return (
    `全年记录志愿服务${personTimes.A + personTimes.B}人次、${hoursWordOf('hours', facts)}小时，` +
    `其中A级${hoursWordOf('hoursA', facts)}小时，B级${hoursWordOf('hoursB', facts)}小时；` +
    `C级${personTimes.C}人次、${hoursWordOf('hoursC', facts)}小时，另算，不在前面的数里。还有${pendingClose}场活动没有结项。` +
    (sheets
      ? `开具志愿服务记录单${sheets.issued}份，其中撤销${sheets.revoked}份。`
      : '志愿服务记录单由所在单位开具。') +
    `组织培训${training.sessions}次，${training.personTimes}人次参加。`
  )
}

/** The table of the page: this year, the one before, and by how much. */
const yearTable = (facts: AnnualFacts): Sheet => ({
  name: '全年数据',
  header: ['指标', '本年', '上年', '增减'],
  rows: yearRows(facts).map(({ label, now, was, more }) => [label, now, was ?? '—', more ?? '—']),
})

const countTable = (title: string, rows: Sheet['rows']): Sheet => ({ name: title, header: [title, '场次'], rows })

const platformsTable = ({ platforms }: AnnualFacts): Sheet => ({
  name: '登记平台',
  header: ['平台', '志愿者', '组织'],
  rows: platforms.map(({ name, volunteers, teams }) => [name, volunteers, teams]),
})

const listed = (name: string, sheet: Sheet) => (sheet.rows.length === 0 ? [] : [caption(name), table(sheet)])
