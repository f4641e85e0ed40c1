import { accountRows } from './account'
import { activityRows } from './activity'
import { appointmentRows } from './appointment'
import { attendanceRows } from './attendance'
import { catalogueRows } from './catalogue'
import { desktopRows } from './desktop'
import { correctionRows } from './corrections'
import { deskRows } from './desks'
import { emergencyRows } from './emergency'
import { groundRows } from './ground'
import { figureRows } from './figures'
import { hourRows } from './hours'
import { importRows } from './import'
import { offeringRows } from './offering'
import { orderRows } from './order'
import { oversightRows } from './oversight'
import { photoRows } from './photo'
import { recordRows } from './records'
import { reportRows } from './report'
import { scriptRows } from './scripts'
import { teamRows } from './team'
import type { Matrix } from './row'

/** Every action of the contract with its rows; a missing one does not compile. */
export const MATRIX: Matrix = {
  ...accountRows,
  ...activityRows,
  ...appointmentRows,
  ...attendanceRows,
  ...catalogueRows,
  ...desktopRows,
  ...correctionRows,
  ...deskRows,
  ...figureRows,
  ...groundRows,
  ...hourRows,
  ...importRows,
  ...offeringRows,
  ...orderRows,
  ...oversightRows,
  ...photoRows,
  ...recordRows,
  ...reportRows,
  ...scriptRows,
  ...emergencyRows,
  ...teamRows,
}
