import * as duty from './duty'
import * as dutyKeep from './duty-keep'
import * as nomination from './nomination'
import { city as cityNominations } from './nomination-city'
import { evidence } from './nomination-evidence'
import * as recordTransfer from './record-transfer'

/** What a unit is held to, and what it hands on. */
export const oversightHandlers = {
  'duty.ask': dutyKeep.ask,
  'duty.askUnit': dutyKeep.askOfUnit,
  'duty.city': duty.city,
  'duty.set': dutyKeep.set,
  'duty.unit': duty.unit,
  'nomination.choose': nomination.choose,
  'nomination.city': cityNominations,
  'nomination.draw': nomination.draw,
  'nomination.evidence': evidence,
  'nomination.list': nomination.list,
  'nomination.set': nomination.set,
  'recordTransfer.answer': recordTransfer.answer,
  'recordTransfer.get': recordTransfer.get,
  'recordTransfer.list': recordTransfer.list,
}
