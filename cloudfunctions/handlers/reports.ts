import * as report from './report'
import * as reportBoard from './report-board'
import * as reportRemind from './report-remind'
import { due } from './report-due'
import * as reportSubmit from './report-submit'

/** 月报 of a unit and of the city. */
export const reportHandlers = {
  'report.board': reportBoard.board,
  'report.due': due,
  'report.get': report.get,
  'report.lines': report.lines,
  'report.remind': reportRemind.remind,
  'report.save': report.save,
  'report.sendBack': reportSubmit.sendBack,
  'report.setDates': reportBoard.setDates,
  'report.submit': reportSubmit.submit,
}
