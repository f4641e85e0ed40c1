import type { Handlers } from '@cloud/kernel/dispatch'
import * as account from './account'
import * as activity from './activity'
import * as activityList from './activity-list'
import * as area from './area'
import * as attendance from './attendance'
import * as attendanceKeep from './attendance-keep'
import * as dashboard from './dashboard'
import * as dashboardLists from './dashboard-lists'
import * as home from './home'
import * as myRecord from './my-record'
import * as notice from './notice'
import * as order from './order'
import * as orderList from './order-list'
import * as photo from './photo'
import * as script from './script'
import * as signUp from './sign-up'
import * as team from './team'

export const handlers: Handlers = {
  'account.me': account.me,
  'account.update': account.update,
  'activity.cancel': activity.cancel,
  'activity.close': activity.close,
  'activity.draft': activity.draft,
  'activity.get': activity.get,
  'activity.list': activityList.list,
  'activity.publish': activity.publish,
  'activity.signUp': signUp.signUp,
  'activity.withdraw': signUp.withdraw,
  'area.children': area.children,
  'attendance.amend': attendanceKeep.amend,
  'attendance.board': attendance.board,
  'attendance.checkIn': attendance.useCheckInCode,
  'attendance.checkOut': attendance.useCheckOutCode,
  'attendance.confirm': attendanceKeep.confirm,
  'attendance.mine': attendance.mine,
  'attendance.openCode': attendance.openCode,
  'attendance.totals': myRecord.totals,
  'attendance.upcoming': myRecord.upcoming,
  'dashboard.district': dashboard.district,
  'dashboard.records': dashboardLists.records,
  'dashboard.team': dashboard.team,
  'dashboard.unit': dashboard.unit,
  'home.show': home.show,
  'notice.list': notice.list,
  'notice.read': notice.markRead,
  'order.claim': order.claim,
  'order.get': order.get,
  'order.mine': orderList.mine,
  'order.ofTeam': orderList.ofTeam,
  'order.place': order.place,
  'order.pool': orderList.pool,
  'order.rate': order.rate,
  'order.reject': order.reject,
  'order.release': order.release,
  'order.toVerify': orderList.toVerify,
  'order.verify': order.verify,
  'order.withdraw': order.withdraw,
  'photo.attach': photo.attach,
  'photo.list': photo.list,
  'photo.review': photo.review,
  'script.get': script.get,
  'script.list': script.list,
  'team.get': team.get,
  'team.list': team.list,
  'venue.list': team.venues,
  'volunteer.register': account.register,
}
