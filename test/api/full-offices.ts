import { aStationWorker } from '../builders/account'
import { anAudit } from '../builders/audit'
import { minutes, NOW } from '../builders/clock'

const PAGES = 60

/** More officers and more deeds of one unit than a page shows. */
export const fullOffices = () => ({
  officers: Array.from({ length: PAGES }, (_, index) =>
    aStationWorker({ _id: `p-officer-${index}`, phone: `1371234${String(index).padStart(4, '0')}` }),
  ),
  audits: Array.from({ length: PAGES }, (_, index) =>
    anAudit({ _id: `au-${index}`, at: NOW - minutes(index), byId: `p-officer-${index}`, subjectId: `p-many-${index}` }),
  ),
})
