import type { Complaint, ComplaintEntry, ComplaintView } from '@shared/contract/complaint'
import type { Caller } from '@shared/contract/caller'
import { daysLeft, isOverdue } from './clock'
import { mayHandle } from './routing'
import { complaintMoves } from './step'

/** One line of a list. */
export const viewComplaintEntry = (complaint: Complaint, now: number): ComplaintEntry => ({
  ...complaint,
  isOverdue: isOverdue(complaint, now),
  daysLeft: daysLeft(complaint, now),
})

/** Whether a complaint is there at all for somebody: for who filed it and who may handle it. */
export const seesComplaint = (complaint: Complaint, caller: Caller): boolean =>
  complaint.complainantId === caller._id || mayHandle(caller, complaint)

/** The whole of it. Who stays anonymous is named to nobody: the answer reaches them through here. */
export function viewComplaint(
  complaint: Complaint,
  urls: readonly string[],
  world: { caller: Caller; now: number },
): ComplaintView {
  const isMine = complaint.complainantId === world.caller._id
  return {
    ...complaint,
    ...viewComplaintEntry(complaint, world.now),
    complainantName: complaint.isAnonymous && !isMine ? null : complaint.complainantName,
    isMine,
    photos: urls.map((url) => ({ url })),
    can: complaintMoves(complaint, world.caller),
  }
}
