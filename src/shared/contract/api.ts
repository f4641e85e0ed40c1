import type * as z from 'zod'
import { accountApi } from './account'
import { activityApi } from './activity-api'
import { activityReviewApi } from './activity-review'
import { annualApi } from './annual'
import { anomalyApi } from './anomaly'
import { activitySeriesApi } from './activity-series'
import { appointmentApi } from './appointment'
import { areaApi } from './area'
import { attendanceApi } from './attendance-api'
import { auditApi } from './audit'
import { calendarApi } from './calendar'
import { complaintApi } from './complaint'
import { awardApi } from './award'
import { certificateApi } from './certificate'
import { correctionApi } from './correction'
import { dashboardApi } from './dashboard'
import { demandApi } from './demand'
import { desktopApi } from './desktop'
import { dutyApi } from './duty'
import { emergencyApi } from './emergency'
import type { CommonError } from './errors'
import { evaluationApi } from './evaluation'
import { exportApi } from './export'
import { homeApi } from './home'
import { hoursApi } from './hours'
import { importApi, importSheetApi } from './import'
import { insuranceApi } from './insurance'
import { myDataApi } from './my-data'
import { nominationApi } from './nomination'
import { noticeApi } from './notice'
import { offeringApi } from './offering'
import { orderApi } from './order-api'
import { orderMatchApi } from './order-match'
import { pendingApi } from './pending-volunteer'
import { photoApi } from './photo'
import { platformApi } from './platform'
import { qualificationApi } from './qualification'
import { recordTransferApi } from './record-transfer'
import { reportApi } from './report-api'
import type { Result } from './result'
import { scriptApi } from './script-api'
import { teamApi } from './team'
import { trainingApi } from './training'
import { teamLifeApi } from './team-life'
import { resourceApi } from './resource'
import { unitApi } from './unit'
import { venueApi } from './venue'
import { venueCoverageApi } from './venue-coverage'

/** Every action the mini-program can ask the cloud for. Client and server both derive from this. */
export const api = {
  ...accountApi,
  ...activityApi,
  ...activityReviewApi,
  ...annualApi,
  ...anomalyApi,
  ...activitySeriesApi,
  ...appointmentApi,
  ...areaApi,
  ...attendanceApi,
  ...auditApi,
  ...calendarApi,
  ...complaintApi,
  ...awardApi,
  ...certificateApi,
  ...correctionApi,
  ...dashboardApi,
  ...demandApi,
  ...desktopApi,
  ...dutyApi,
  ...emergencyApi,
  ...evaluationApi,
  ...exportApi,
  ...homeApi,
  ...hoursApi,
  ...importApi,
  ...importSheetApi,
  ...insuranceApi,
  ...myDataApi,
  ...nominationApi,
  ...noticeApi,
  ...offeringApi,
  ...orderApi,
  ...orderMatchApi,
  ...pendingApi,
  ...photoApi,
  ...platformApi,
  ...qualificationApi,
  ...recordTransferApi,
  ...reportApi,
  ...scriptApi,
  ...teamApi,
  ...trainingApi,
  ...teamLifeApi,
  ...resourceApi,
  ...unitApi,
  ...venueApi,
  ...venueCoverageApi,
}

export type Api = typeof api
export type Action = keyof Api
export type ExportAction = keyof typeof exportApi | keyof typeof importSheetApi
export type Input<A extends Action> = z.input<Api[A]['input']>
export type Output<A extends Action> = z.output<Api[A]['output']>
export type Refusal<A extends Action> = Api[A]['errors'][number] | CommonError
export type Reply<A extends Action> = Result<Output<A>, Refusal<A>>
export type ErrorCode = { [A in Action]: Refusal<A> }[Action]

/**
 * The cloud function that answers an action. The slices of an import go where the sheets are read: the rows are unsealed
 * there already, and its minute is room enough for a slice on the slowest line, where `api` is cut off after 20 s.
 */
export const functionOf = (action: Action): 'api' | 'export' =>
  action in exportApi || action in importSheetApi ? 'export' : 'api'
