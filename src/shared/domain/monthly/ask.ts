import type { ReportingUnit } from '@shared/contract/unit'

type Wish = { month: string; today: string; deadline: string }

/** 提醒 of a unit that has not submitted: its desk is told, at most once a day for one month, whoever asks. */
export function askForReport(unit: ReportingUnit, { month, today, deadline }: Wish): ReportingUnit {
  if (unit.reportAsked?.month === month && unit.reportAsked.on === today) return unit
  const { _id: id, rev: atRev, name: subject, dirty = [], outbox = [] } = unit
  const [, lastMonth, lastDay] = deadline.split('-').map(Number)
  const last = `${lastMonth}月${lastDay}日`
  const note = today > deadline ? `${last}已经过了` : `${last}是最后一天`
  const link = { page: 'report', id } as const
  const asking = { personId: id, group: 'desk', atRev, kind: 'reportDue', subject, note, link } as const
  // Units of older days carry neither list.
  return { ...unit, reportAsked: { month, on: today }, isPending: true, dirty, outbox: [...outbox, asking] }
}

/** The day on which a unit was last asked for the report of a month. */
export const askedOn = ({ reportAsked }: ReportingUnit, month: string): string | null =>
  reportAsked?.month === month ? reportAsked.on : null
