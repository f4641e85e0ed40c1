import type { Activity } from '@shared/contract/activity'
import type { Tally } from '@shared/contract/rollup'
import { CATEGORY_TEXT, FORM_TEXT, LINE_TEXT } from '@shared/text/terms'
import { writeSpreadsheet, type Sheet } from './spreadsheet'

const HEADER = [
  '日期',
  '活动',
  '队伍',
  '镇街',
  '类别',
  '去向',
  '形式',
  '人次（A、B 级）',
  '分钟（A、B 级）',
  '人次（C 级，另算）',
  '分钟（C 级，另算）',
  '现场听众',
  '线上听众',
  '服务内容',
] as const

type Row = { activity: Activity; tally: Tally }
export type WriteActivities = (rows: readonly Row[]) => Promise<Uint8Array>

/** 活动记录 as .xlsx. */
export const writeActivities: WriteActivities = (rows) => writeSpreadsheet(activitySheet(rows))

/** The words of the table; hours by hand stand in columns of their own and are in no sum. */
const activitySheet = (rows: readonly Row[]): Sheet => ({
  name: '活动记录',
  header: HEADER,
  rows: rows.map(({ activity, tally }) => [
    activity.day,
    activity.title,
    activity.teamName,
    activity.subdistrictName,
    CATEGORY_TEXT[activity.category],
    LINE_TEXT[activity.line],
    FORM_TEXT[activity.form],
    tally.personTimes.A + tally.personTimes.B,
    tally.minutes.A + tally.minutes.B,
    tally.personTimes.C,
    tally.minutes.C,
    activity.closing?.audienceOnSite ?? 0,
    activity.closing?.audienceOnline ?? 0,
    activity.closing?.summary ?? '',
  ]),
})
