import * as anomaly from './anomaly'
import * as hours from './hours'

/** What is done about hours after they were recorded. */
export const hourHandlers = {
  'anomaly.decide': anomaly.decide,
  'anomaly.list': anomaly.list,
  'hours.absences': hours.absences,
  'hours.answerAbsence': hours.answer,
  'hours.markAbsent': hours.mark,
  'hours.takeAbsenceBack': hours.takeBack,
  'hours.toVouch': hours.toVouch,
  'hours.void': hours.voidOne,
}
