import type { OversightAction } from '@shared/domain/permission/oversight-permissions'
import { A_PAGE, type Budget } from './budget'

/** What duties and nominations may cost. */
export const OVERSIGHT_BUDGETS: Record<OversightAction, Budget> = {
  // Two years of a unit from months and days, twelve reports, the sessions of its teams, the sheets of its people counted.
  'annual.get': { trips: 12, documents: 600 },
  'annual.save': { trips: 6, documents: 400 },
  'export.annual': { trips: 13, documents: 600 },
  // The venues themselves, and of the city the streets they stand in: pages of a thousand.
  'venue.coverage': { trips: 6, documents: 300 },
  // Every team of the unit, six months and the head count.
  'certificate.revoke': { trips: 4, documents: 4 },
  'unit.setHandHours': { trips: 8, documents: 10 },
  'duty.unit': { trips: 3, documents: 80 },
  'duty.city': { trips: 3, documents: 125 },
  'duty.ask': { trips: 3, documents: 3 },
  'duty.askUnit': { trips: 3, documents: 3 },
  'duty.set': { trips: 4, documents: 4 },
  'nomination.set': { trips: 4, documents: 4 },
  // Once in a while: every record of the unit's year, month by month.
  'nomination.draw': { trips: 25, documents: 8_000 },
  'nomination.list': { trips: 3, documents: A_PAGE },
  // The lists of sixty units in one request.
  'nomination.city': { trips: 3, documents: 200 },
  // A request for each who is named, to say what bears it out.
  'export.nominations': { trips: 12, documents: 400 },
  'nomination.choose': { trips: 4, documents: 4 },
  // A page of activities with everybody who was there.
  'recordTransfer.list': { trips: 3, documents: 700 },
  'recordTransfer.get': { trips: 4, documents: 120 },
  'recordTransfer.answer': { trips: 5, documents: 120 },
  // A month of a busy unit: its records, its people, a row of the ledger for each of at most fifty activities.
  'export.transfer': { trips: 150, documents: 8_000 },
  'nomination.evidence': { trips: 3, documents: 2 * A_PAGE },
}
