import { complaintApi, type Complaint } from '@shared/contract/complaint'
import { ok, refuse } from '@shared/contract/result'
import { mayHandle } from '@shared/domain/complaint/routing'
import { viewComplaintEntry } from '@shared/domain/complaint/view'
import { may } from '@shared/domain/permission/permissions'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const mine = implement(complaintApi['complaint.mine'], async ({ cursor }, { store, caller, now }) => {
  const found = await store.complaints.find({
    where: { complainantId: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (complaint) => viewComplaintEntry(complaint, now())))
})

/** What waits stands by its last day; what is closed, latest first. */
const SHOWN = {
  open: { statuses: ['submitted', 'accepted'], direction: 'asc' },
  answered: { statuses: ['answered'], direction: 'asc' },
  closed: { statuses: ['closed'], direction: 'desc' },
} as const

export const desk = implement(complaintApi['complaint.desk'], async ({ unitId, show, cursor }, deps) => {
  const { store, caller, now } = deps
  if (!may('complaint.desk', caller, { unitId })) return refuse('FORBIDDEN')
  const { statuses, direction } = SHOWN[show]
  const found = await store.complaints.find({
    where: { deskUnitId: unitId },
    oneOf: { field: 'status', values: statuses },
    range: { field: 'dueKey', ...after(cursor, direction) },
    order: { field: 'dueKey', direction },
    limit: PAGE_PROBE,
  })
  const page = pageOf(found.map(asDue), (complaint) => complaint)
  const theirs = page.items.filter((complaint) => mayHandle(caller, complaint))
  return ok({ ...page, items: theirs.map((complaint) => viewComplaintEntry(complaint, now())) })
})

/** The desk's list runs by the last day, so its cursor does, too. */
const asDue = (complaint: Complaint): Complaint => ({ ...complaint, listKey: complaint.dueKey })
