import type { Action } from '@shared/contract/api'
import { A_PAGE, type Budget } from './budget'
import { EMERGENCY_BUDGETS } from './budgets-emergency'
import { ORDER_BUDGETS } from './budgets-orders'
import { OVERSIGHT_BUDGETS } from './budgets-oversight'
import { RECORD_BUDGETS } from './budgets-records'
import { SCRIPT_BUDGETS } from './budgets-scripts'

/**
 * What an action may cost at most: requests to the database (parallel ones too, on a cold instance, finding out who is
 * asking included) and documents the engine looks at.
 */
export const BUDGETS: Record<Action, Budget> = {
  'account.me': { trips: 2, documents: 100 },
  'account.agree': { trips: 3, documents: 102 },
  'account.avatar': { trips: 3, documents: 102 },
  'account.phone': { trips: 3, documents: 102 },
  'account.personal': { trips: 5, documents: 12 },
  'account.details': { trips: 9, documents: 18 },
  // Counts look at what they count.
  'account.counts': { trips: 7, documents: 1_000 },
  'account.viewers': { trips: 3, documents: A_PAGE + 22 },
  'account.delete': { trips: 5, documents: 10 },
  'certificate.units': { trips: 3, documents: 210 },
  // The names of the teams, and the lines as they stand.
  'certificate.issue': { trips: 6, documents: 210 },
  'certificate.read': { trips: 3, documents: 3 },
  // Printed once: the file is written down, and the holder looked at again.
  'export.certificate': { trips: 6, documents: 6 },
  'certificate.mine': { trips: 2, documents: A_PAGE },
  'certificate.check': { trips: 3, documents: 3 },
  'export.myData': { trips: 13, documents: 1_000 },
  'account.update': { trips: 4, documents: 102 },
  'volunteer.register': { trips: 4, documents: 102 },
  'home.show': { trips: 7, documents: 125 },

  'appointment.list': { trips: 2, documents: A_PAGE },
  'appointment.find': { trips: 3, documents: 3 },
  'appointment.appoint': { trips: 5, documents: 5 },
  // An administrator goes: is another one left? The unit is written first and last.
  'appointment.remove': { trips: 8, documents: 108 },
  // Each entry names two people.
  'audit.list': { trips: 3, documents: 3 * A_PAGE },

  'area.children': { trips: 2, documents: 101 },
  'team.list': { trips: 2, documents: A_PAGE },
  // Counts the members, and a count looks at what it counts.
  'team.get': { trips: 4, documents: 160 },
  // A whole desk is told: every officer of the unit is looked at.
  'team.found': { trips: 8, documents: 120 },
  'team.units': { trips: 2, documents: A_PAGE },
  'team.foundings': { trips: 3, documents: 2 * A_PAGE },
  // What was checked when it was asked is checked again.
  'team.decideFounding': { trips: 15, documents: 110 },
  'team.join': { trips: 5, documents: 10 },
  'team.transfer': { trips: 7, documents: 10 },
  'team.requests': { trips: 3, documents: 2 * A_PAGE },
  'team.decideRequest': { trips: 12, documents: 14 },
  'team.myRequests': { trips: 2, documents: A_PAGE },
  'team.withdrawRequest': { trips: 4, documents: 4 },
  'team.leave': { trips: 2, documents: 2 },
  'team.offerHandOver': { trips: 6, documents: 6 },
  'team.answerHandOver': { trips: 15, documents: 18 },
  'team.setAdmin': { trips: 12, documents: 160 },
  'team.members': { trips: 3, documents: A_PAGE },
  'team.suspend': { trips: 7, documents: 160 },
  'team.resume': { trips: 7, documents: 160 },
  // A slice of twenty members: each is read and written once.
  'team.merge': { trips: 50, documents: 80 },
  ...SCRIPT_BUDGETS,
  ...EMERGENCY_BUDGETS,
  'notice.list': { trips: 2, documents: A_PAGE },
  'notice.read': { trips: 3, documents: 3 },
  'notice.readAll': { trips: 4, documents: 102 },
  'notice.consents': { trips: 2, documents: 2 },
  'notice.consent': { trips: 3, documents: 3 },

  // A month of orders is looked through.
  'demand.show': { trips: 3, documents: 201 },
  'demand.setTheme': { trips: 4, documents: 4 },

  // The address is counted, at its first time in two steps.
  'desktop.begin': { trips: 4, documents: 4 },
  'desktop.collect': { trips: 4, documents: 4 },
  'desktop.look': { trips: 2, documents: 2 },
  'desktop.confirm': { trips: 3, documents: 3 },
  'desktop.decline': { trips: 3, documents: 3 },
  'desktop.list': { trips: 2, documents: A_PAGE },
  'desktop.revoke': { trips: 3, documents: 3 },

  // A district is asked for by its streets: each of them is looked into once.
  'activity.list': { trips: 3, documents: A_PAGE + 2 * 22 },
  'activity.get': { trips: 3, documents: 3 },
  'activity.draft': { trips: 6, documents: 6 },
  // The unit is asked whether it looks first; where it does, its administrators are told.
  'activity.publish': { trips: 6, documents: 110 },
  'activity.review': { trips: 6, documents: 6 },
  // Twelve of a series: each is written once, and all are read at the end.
  'activity.repeat': { trips: 18, documents: 30 },
  'activity.series': { trips: 3, documents: 14 },
  'activity.cancelRest': { trips: 16, documents: 40 },
  'activity.templates': { trips: 2, documents: A_PAGE },
  'activity.setTemplate': { trips: 4, documents: 4 },
  'calendar.get': { trips: 2, documents: A_PAGE },
  'calendar.load': { trips: 4, documents: 4 },
  'activity.cancel': { trips: 4, documents: 4 },
  'activity.signUp': { trips: 4, documents: 4 },
  'activity.withdraw': { trips: 5, documents: 5 },
  'activity.close': { trips: 6, documents: 6 },

  // Whether I have a place is asked of the activity itself: a document more, and thousands of names fewer on the wire.
  'attendance.checkIn': { trips: 3, documents: 5 },
  'attendance.checkOut': { trips: 3, documents: 5 },
  'attendance.amend': { trips: 5, documents: 5 },
  'attendance.confirm': { trips: 4, documents: 4 },
  // Counts who is present, and a count looks at what it counts.
  'attendance.openCode': { trips: 3, documents: 2_002 },
  'attendance.board': { trips: 3, documents: A_PAGE },
  'attendance.mine': { trips: 2, documents: A_PAGE },
  'attendance.upcoming': { trips: 3, documents: 2 * A_PAGE },
  // Where something was typed in by hand, its units are asked whether that counts.
  'attendance.totals': { trips: 3, documents: 203 },

  // The names of whom it is about and of who decided.
  'anomaly.list': { trips: 3, documents: 6 * A_PAGE },
  ...OVERSIGHT_BUDGETS,
  'anomaly.decide': { trips: 5, documents: 9 },
  'correction.mine': { trips: 3, documents: 2 * A_PAGE },
  'correction.list': { trips: 3, documents: 2 * A_PAGE },
  // The record, the activity, how many are open.
  'correction.ask': { trips: 7, documents: 12 },
  // What only takes away is written into the record at once.
  'correction.propose': { trips: 9, documents: 9 },
  'correction.decide': { trips: 9, documents: 9 },
  'hours.toVouch': { trips: 3, documents: A_PAGE + 21 },
  'hours.absences': { trips: 3, documents: A_PAGE + 21 },
  'hours.markAbsent': { trips: 5, documents: 5 },
  'hours.takeAbsenceBack': { trips: 5, documents: 5 },
  'hours.answerAbsence': { trips: 3, documents: 3 },
  'hours.void': { trips: 5, documents: 5 },

  'photo.attach': { trips: 4, documents: 4 },
  'photo.list': { trips: 3, documents: A_PAGE },
  'photo.review': { trips: 4, documents: 4 },

  ...ORDER_BUDGETS,
  ...RECORD_BUDGETS,

  'training.mine': { trips: 2, documents: A_PAGE },
  'training.ofTeam': { trips: 3, documents: A_PAGE },
  'training.enter': { trips: 4, documents: 5 },
  'training.void': { trips: 4, documents: 4 },
  'qualification.mine': { trips: 2, documents: A_PAGE },
  'qualification.ofUnit': { trips: 3, documents: A_PAGE },
  'qualification.submit': { trips: 2, documents: 2 },
  // Writes the person's account and tells them at once, so that they may sign up.
  'qualification.check': { trips: 9, documents: 9 },
  'insurance.list': { trips: 2, documents: 2 * A_PAGE },
  'insurance.add': { trips: 3, documents: 3 },
  'insurance.withdraw': { trips: 4, documents: 4 },
  'complaint.mine': { trips: 2, documents: A_PAGE },
  'complaint.desk': { trips: 2, documents: 2 * A_PAGE },
  'complaint.get': { trips: 3, documents: 3 },
  // What it is about, who leads there, where it goes, how many are open.
  'complaint.file': { trips: 9, documents: 80 },
  'complaint.accept': { trips: 5, documents: 5 },
  'complaint.answer': { trips: 5, documents: 5 },
  // The desk hears of it: its admins are looked at.
  'complaint.reopen': { trips: 5, documents: 110 },
  'complaint.close': { trips: 4, documents: 4 },

  // All units are looked through: a validity and a part of a name are no index.
  'unit.list': { trips: 3, documents: 130 },
  'unit.get': { trips: 5, documents: 6 },
  // Whoever is changed is compared with every unit.
  'unit.add': { trips: 7, documents: 80 },
  'unit.setReview': { trips: 8, documents: 10 },
  'unit.rename': { trips: 10, documents: 80 },
  'unit.suspend': { trips: 8, documents: 80 },
  'venue.list': { trips: 3, documents: A_PAGE + 3 * 22 },
  'venue.get': { trips: 4, documents: 4 },
  'venue.add': { trips: 6, documents: 6 },
  'venue.change': { trips: 9, documents: 10 },
  'venue.close': { trips: 8, documents: 8 },
  'resource.list': { trips: 2, documents: A_PAGE },
  // Every confirmed booking of the year: its days are counted.
  'resource.get': { trips: 3, documents: 210 },
  'resource.add': { trips: 6, documents: 6 },
  'resource.change': { trips: 6, documents: 210 },
  'resource.close': { trips: 5, documents: 210 },
  'resource.calendar': { trips: 2, documents: 110 },
  'booking.mine': { trips: 2, documents: A_PAGE },
  'booking.ofUnit': { trips: 2, documents: A_PAGE },
  'booking.request': { trips: 6, documents: 70 },
  'booking.confirm': { trips: 7, documents: 7 },
  'booking.refuse': { trips: 5, documents: 5 },
  'booking.cancel': { trips: 6, documents: 6 },

  'import.list': { trips: 2, documents: A_PAGE },
  'import.get': { trips: 2, documents: 2 },
  // A page is a part of one document, however long the sheet.
  'import.rows': { trips: 3, documents: 3 },
  'import.start': { trips: 4, documents: 4 },
  'import.cancel': { trips: 3, documents: 3 },
  'import.template': { trips: 3, documents: 60 },
  // 500 rows: five chunks of a hundred, each looked up in two requests and kept in one.
  'import.read': { trips: 23, documents: 120 },
  // A slice of 200 rows: two hundred writes, and what stands around them.
  'import.advance': { trips: 213, documents: 30 },
  'import.faulty': { trips: 5, documents: 8 },
  'pending.list': { trips: 2, documents: A_PAGE },
  'pending.withdraw': { trips: 3, documents: 3 },
  'pending.mine': { trips: 2, documents: A_PAGE },
  'pending.agree': { trips: 6, documents: 6 },
  'pending.refuse': { trips: 3, documents: 3 },
  'platform.month': { trips: 4, documents: 6 },
  'platform.list': { trips: 2, documents: A_PAGE },
  'platform.save': { trips: 5, documents: 8 },

  // 620 activities and 6,000 people in one window, drawn twice over, so that nothing changed in between.
  'report.due': { trips: 2, documents: 20 },
  'report.get': { trips: 40, documents: 16_000 },
  'report.lines': { trips: 3, documents: 3 },
  'report.save': { trips: 6, documents: 60 },
  'report.submit': { trips: 46, documents: 16_000 },
  'report.sendBack': { trips: 8, documents: 60 },
  'report.board': { trips: 3, documents: 400 },
  'report.remind': { trips: 4, documents: 4 },
  'report.setDates': { trips: 6, documents: 10 },

  'dashboard.unit': { trips: 5, documents: 150 },
  'dashboard.city': { trips: 5, documents: 150 },
  'dashboard.days': { trips: 3, documents: 2 * A_PAGE + 5 },
  'dashboard.district': { trips: 6, documents: 150 },
  'dashboard.team': { trips: 5, documents: 60 },
  // A district's list looks into its streets, and into each of them once.
  'dashboard.records': { trips: 3, documents: A_PAGE + 3 * 22 },
  // A file of all records of a window: it runs in a function of its own.
  // The busy unit again, with its records, one call; then the file.
  'export.report': { trips: 42, documents: 16_000 },
  'export.activities': { trips: 16, documents: 2_000 },
}
