import type { Handlers } from '@cloud/kernel/dispatch'
import * as account from './account'
import * as accountDetails from './account-details'
import { activityHandlers } from './activities'
import * as annual from './annual'
import * as appointment from './appointment'
import * as area from './area'
import * as attendance from './attendance'
import * as audit from './audit'
import * as attendanceKeep from './attendance-keep'
import * as calendar from './calendar'
import * as complaint from './complaint'
import * as complaintList from './complaint-list'
import * as certificate from './certificate'
import * as dashboard from './dashboard'
import * as dashboardCity from './dashboard-city'
import * as dashboardDays from './dashboard-days'
import * as dashboardLists from './dashboard-lists'
import * as demand from './demand'
import * as desktop from './desktop'
import * as home from './home'
import { hourHandlers } from './hours-index'
import * as imports from './import'
import * as insurance from './insurance'
import * as myData from './my-data'
import * as myRecord from './my-record'
import * as notice from './notice'
import * as offering from './offering'
import { orderHandlers } from './orders'
import { oversightHandlers } from './oversight'
import * as pending from './pending'
import * as photo from './photo'
import * as platform from './platform'
import { reportHandlers } from './reports'
import { recordHandlers } from './records'
import { scriptHandlers } from './scripts'
import * as team from './team'
import * as teamAsk from './team-ask'
import * as teamDecide from './team-decide'
import * as teamLife from './team-life'
import * as teamMembers from './team-members'
import * as teamRequests from './team-requests'
import * as booking from './booking'
import * as resource from './resource'
import * as resourceKeep from './resource-keep'
import * as unit from './unit'
import * as unitChange from './unit-change'
import * as venue from './venue'
import { coverage } from './venue-coverage'

export const handlers: Handlers = {
  ...activityHandlers,
  ...orderHandlers,
  ...oversightHandlers,
  ...reportHandlers,
  'account.agree': account.agree,
  'account.avatar': account.avatar,
  'account.counts': myData.counts,
  'account.delete': myData.erase,
  'account.details': accountDetails.details,
  'account.me': account.me,
  'account.personal': accountDetails.personal,
  'account.phone': account.phone,
  'account.update': account.update,
  'account.viewers': myData.viewers,
  'annual.get': annual.get,
  'annual.save': annual.save,
  'appointment.appoint': appointment.give,
  'appointment.find': appointment.find,
  'appointment.list': appointment.list,
  'appointment.remove': appointment.takeBack,
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
  'audit.list': audit.list,
  'calendar.get': calendar.get,
  'calendar.load': calendar.load,
  'complaint.accept': complaint.accept,
  'complaint.answer': complaint.answer,
  'complaint.close': complaint.close,
  'complaint.desk': complaintList.desk,
  'complaint.file': complaint.file,
  'complaint.get': complaint.get,
  'complaint.mine': complaintList.mine,
  'complaint.reopen': complaint.reopen,
  'certificate.check': certificate.check,
  'certificate.issue': certificate.issue,
  'certificate.mine': certificate.mine,
  'certificate.read': certificate.read,
  'certificate.revoke': certificate.revoke,
  'certificate.units': certificate.units,
  'dashboard.city': dashboardCity.city,
  'dashboard.days': dashboardDays.days,
  'dashboard.district': dashboard.district,
  'dashboard.records': dashboardLists.records,
  'dashboard.team': dashboard.team,
  'dashboard.unit': dashboard.unit,
  'desktop.begin': desktop.begin,
  'desktop.collect': desktop.collect,
  'desktop.confirm': desktop.confirm,
  'desktop.decline': desktop.decline,
  'desktop.list': desktop.list,
  'desktop.look': desktop.look,
  'desktop.revoke': desktop.revoke,
  'demand.setTheme': demand.setTheme,
  'demand.show': demand.show,
  'home.show': home.show,
  ...hourHandlers,
  'import.cancel': imports.cancel,
  'import.get': imports.get,
  'import.list': imports.list,
  'import.rows': imports.rows,
  'import.start': imports.start,
  'insurance.add': insurance.add,
  'insurance.list': insurance.list,
  'insurance.withdraw': insurance.withdraw,
  'notice.consent': notice.consent,
  'notice.consents': notice.consents,
  'notice.list': notice.list,
  'notice.read': notice.markRead,
  'notice.readAll': notice.readAll,
  'offering.add': offering.add,
  'offering.change': offering.change,
  'offering.get': offering.get,
  'offering.list': offering.list,
  'offering.ofTeam': offering.ofTeam,
  'offering.setOpen': offering.setOpen,
  'pending.agree': pending.agree,
  'pending.list': pending.list,
  'pending.mine': pending.mine,
  'pending.refuse': pending.refuseIt,
  'pending.withdraw': pending.withdraw,
  'photo.attach': photo.attach,
  'photo.list': photo.list,
  'photo.review': photo.review,
  'platform.list': platform.list,
  'platform.month': platform.month,
  'platform.save': platform.save,
  ...recordHandlers,
  ...scriptHandlers,
  'team.answerHandOver': teamDecide.answerHandOver,
  'team.decideFounding': teamDecide.decideFounding,
  'team.decideRequest': teamDecide.decideRequestOfTeam,
  'team.found': teamAsk.found,
  'team.foundings': teamRequests.foundings,
  'team.get': team.get,
  'team.join': teamAsk.join,
  'team.leave': teamMembers.leave,
  'team.list': team.list,
  'team.members': teamMembers.members,
  'team.merge': teamLife.merge,
  'team.myRequests': teamRequests.mine,
  'team.offerHandOver': teamAsk.offerHandOver,
  'team.requests': teamRequests.ofTeam,
  'team.resume': teamLife.resume,
  'team.setAdmin': teamMembers.setAdmin,
  'team.suspend': teamLife.suspend,
  'team.transfer': teamAsk.transfer,
  'team.units': teamAsk.units,
  'team.withdrawRequest': teamAsk.withdraw,
  'booking.cancel': booking.cancel,
  'booking.confirm': booking.confirm,
  'booking.mine': booking.mine,
  'booking.ofUnit': booking.ofUnit,
  'booking.refuse': booking.refuseBooking,
  'booking.request': booking.request,
  'resource.calendar': resource.calendar,
  'resource.get': resource.get,
  'resource.list': resource.list,
  'unit.add': unitChange.add,
  'unit.get': unit.get,
  'unit.list': unit.list,
  'unit.rename': unitChange.rename,
  'unit.setHandHours': unitChange.setHandHours,
  'unit.setReview': unitChange.setReview,
  'unit.suspend': unitChange.suspend,
  'resource.add': resourceKeep.add,
  'resource.change': resourceKeep.change,
  'resource.close': resourceKeep.close,
  'venue.add': venue.add,
  'venue.change': venue.change,
  'venue.close': venue.close,
  'venue.coverage': coverage,
  'venue.get': venue.get,
  'venue.list': venue.list,
  'volunteer.register': account.register,
}
