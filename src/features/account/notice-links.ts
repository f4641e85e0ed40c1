import type { NoticeView } from '@shared/contract/notice'
import { go } from '@/platform/navigate'

type Link = NoticeView['link']

/** What opens when a message is tapped; every page a notice can name has its row. */
const OPEN: Record<Link['page'], (id: string) => Promise<unknown>> = {
  activity: (activityId) => go('activityDetail', { activityId }),
  order: (orderId) => go('orderDetail', { orderId }),
  record: () => go('record', {}),
  sheets: () => go('certificates', {}),
  absences: () => go('corrections', {}),
  correctionDesk: (teamId) => go('corrections', { teamId }),
  board: (activityId) => go('activityBoard', { activityId }),
  training: () => go('training', {}),
  awards: () => go('awards', {}),
  complaintDesk: (unitId) => go('complaintDesk', { unitId }),
  complaint: (complaintId) => go('complaint', { complaintId }),
  bookings: (unitId) => go('bookings', { unitId }),
  resource: () => go('workbench', {}),
  team: (teamId) => go('teamDetail', { teamId }),
  foundings: (unitId) => go('teamFoundings', { unitId }),
  teamRequests: (teamId) => go('teamRequests', { teamId }),
  myTeamRequests: () => go('myTeamRequests', {}),
  offers: () => go('offers', {}),
  workbench: () => go('workbench', {}),
  duties: (unitId) => go('duties', { unitId }),
  report: (unitId) => go('report', { unitId }),
  emergency: (emergencyId) => go('emergency', { emergencyId }),
  script: (scriptId) => go('scriptDetail', { scriptId }),
  activityReviews: (unitId) => go('activityReviews', { unitId }),
}

export const openNoticeLink = ({ page, id }: Link) => OPEN[page](id)
