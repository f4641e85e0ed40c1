import { measure } from '../api/measure'
import type { Report } from './report'

/** Reports what every action costs: trips to the database and documents looked at, in a well-filled city. */
export async function bench(report: Report): Promise<void> {
  for (const [action, { trips, documents }] of Object.entries(await measure())) {
    report(`budget.${action}.trips`, trips, 'trips')
    report(`budget.${action}.documents`, documents, 'documents')
  }
}
