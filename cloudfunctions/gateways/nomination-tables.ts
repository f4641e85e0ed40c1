import type { NominationProof, Nominee } from '@shared/contract/nomination'
import { GRADE_TEXT } from '@shared/text/terms'
import { writeSpreadsheets, type Cell, type Sheet } from './spreadsheet'

/** A record behind it, on its day in China. */
export type NamedProof = Omit<NominationProof, 'startsAt'> & { day: string }

/** One who is named, with the records behind it. */
export type NamedNominee = Nominee & { unitId: string; unitName: string; proofs: readonly NamedProof[] }

/** 推荐表 as .xlsx. */
export const writeNominations = (all: readonly NamedNominee[]): Promise<Uint8Array> =>
  writeSpreadsheets(nominationTables(all))

const MINUTES_PER_HOUR = 60
const HUNDREDTHS = 100
const hours = (minutes: number) => Math.round((minutes / MINUTES_PER_HOUR) * HUNDREDTHS) / HUNDREDTHS

/** A row for each volunteer and each team, then what bears it out. */
function nominationTables(all: readonly NamedNominee[]): Sheet[] {
  const volunteers = all.filter(({ kind }) => kind === 'volunteer')
  const teams = all.filter(({ kind }) => kind === 'team')
  return [
    {
      name: '个人',
      header: ['序号', '姓名', '单位', '队伍', '活动（场）', '时长（A、B 级，小时）', '事迹'],
      rows: volunteers.map(({ name, unitName, teamName, activities, minutes, words }, index): Cell[] => [
        index + 1,
        ...[name, unitName, teamName, activities, hours(minutes), words ?? ''],
      ]),
    },
    {
      name: '队伍',
      header: ['序号', '队伍', '单位', '活动（场）', '参加的志愿者（人）', '时长（A、B 级，小时）', '事迹'],
      rows: teams.map(({ name, unitName, activities, volunteers: people, minutes, words }, index): Cell[] => [
        index + 1,
        ...[name, unitName, activities, people ?? 0, hours(minutes), words ?? ''],
      ]),
    },
    {
      name: '事迹依据',
      header: ['姓名或队伍', '单位', '日期', '活动', '镇街', '时长（小时）', '佐证等级'],
      rows: all.flatMap(({ name, unitName, proofs }) =>
        proofs.map(({ day, title, subdistrictName, minutes, grade }): Cell[] => [
          name,
          unitName,
          new Date(`${day}T00:00:00Z`),
          title,
          subdistrictName,
          minutes === null ? '' : hours(minutes),
          grade === null ? '' : GRADE_TEXT[grade],
        ]),
      ),
    },
  ]
}
