import * as anomaly from './anomaly'
import * as correction from './correction'
import * as hours from './hours'

/** What is done about hours after they were recorded. */
export const hourHandlers = {
  'anomaly.decide': anomaly.decide,
  'anomaly.list': anomaly.list,
  'correction.ask': correction.ask,
  'correction.decide': correction.decide,
  'correction.list': correction.list,
  'correction.mine': correction.mine,
  'correction.propose': correction.propose,
  'hours.absences': hours.absences,
  'hours.answerAbsence': hours.answer,
  'hours.markAbsent': hours.mark,
  'hours.takeAbsenceBack': hours.takeBack,
  'hours.toVouch': hours.toVouch,
  'hours.void': hours.voidOne,
}
