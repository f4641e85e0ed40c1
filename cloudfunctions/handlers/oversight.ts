import * as duty from './duty'
import * as dutyKeep from './duty-keep'

/** What a unit is held to, and what it hands on. */
export const oversightHandlers = {
  'duty.ask': dutyKeep.ask,
  'duty.askUnit': dutyKeep.askOfUnit,
  'duty.city': duty.city,
  'duty.set': dutyKeep.set,
  'duty.unit': duty.unit,
}
