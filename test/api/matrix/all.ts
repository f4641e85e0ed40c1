import { accountRows } from './account'
import { activityRows } from './activity'
import { attendanceRows } from './attendance'
import { catalogueRows } from './catalogue'
import { figureRows } from './figures'
import { orderRows } from './order'
import { photoRows } from './photo'
import type { Matrix } from './row'

/** Every action of the contract with its rows; a missing one does not compile. */
export const MATRIX: Matrix = {
  ...accountRows,
  ...activityRows,
  ...attendanceRows,
  ...catalogueRows,
  ...figureRows,
  ...orderRows,
  ...photoRows,
}
