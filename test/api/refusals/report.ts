import { aClosedActivity } from '../../builders/activity'
import { people } from '../../builders/city'
import { china } from '../../builders/clock'
import { aPhoto } from '../../builders/photo'
import { aReport, aSubmission } from '../../builders/report'
import { lost, row } from './case'

const { admin, cityAdmin } = people

const KEY = { unitId: 'u-1', month: '2026-11' }
const now = china('2026-11-21 10:00')
const written = { reports: [aReport()] }
const frozen = { reports: [aReport({ status: 'submitted', submissions: [aSubmission()] })] }
const december = aReport({ month: '2026-12', status: 'submitted', submissions: [aSubmission({ month: '2026-12' })] })
const back = { ...KEY, revision: 1, reason: '请补照片' }
const dates = { unitId: 'u-1', fromMonth: '2026-12', cutOffDay: 20, deadlineDay: 21 }

export const reportRefusals = [
  row('report.save', {
    code: 'REPORT_SUBMITTED',
    why: 'it is frozen',
    as: admin,
    input: { ...KEY, rev: 0 },
    given: frozen,
    now,
  }),
  row('report.save', {
    code: 'MONTH_AHEAD',
    why: 'the month after',
    as: admin,
    input: { ...KEY, month: '2026-12', rev: null },
    now,
  }),
  row('report.save', {
    code: 'REPORT_PHOTO_UNFIT',
    why: 'a child on it',
    as: admin,
    input: { ...KEY, rev: 0, photoIds: ['ph-1'] },
    given: {
      ...written,
      activities: [aClosedActivity()],
      photos: [aPhoto({ _id: 'ph-1', activityId: 'a-closed', status: 'passed', hasChild: true })],
    },
    now,
  }),
  row('report.save', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'WeChat refuses it',
    as: admin,
    input: { ...KEY, rev: 0, experience: '违规测试' },
    given: written,
    now,
  }),
  row('report.save', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague wrote first',
    as: admin,
    input: { ...KEY, rev: null },
    given: written,
    now,
  }),
  row('report.submit', {
    code: 'REPORT_NOT_OPEN',
    why: 'two weeks early',
    as: admin,
    input: { ...KEY, rev: 0 },
    given: written,
    now: china('2026-11-08 10:00'),
  }),
  row('report.submit', {
    code: 'REPORT_INCOMPLETE',
    why: 'something was done and nothing is told of it',
    as: admin,
    input: { ...KEY, rev: 0 },
    given: { reports: [aReport({ experience: '还没写' })], activities: [aClosedActivity()] },
    now,
  }),
  row('report.submit', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague wrote first',
    as: admin,
    input: { ...KEY, rev: 7 },
    given: written,
    now,
  }),
  row('report.sendBack', {
    code: 'REPORT_NOT_SUBMITTED',
    why: 'still being written',
    as: cityAdmin,
    input: back,
    given: written,
    now,
  }),
  row('report.sendBack', {
    code: 'REPORT_BUILT_ON',
    why: 'December stands on it',
    as: cityAdmin,
    input: back,
    given: { reports: [...frozen.reports, december] },
    now,
  }),
  row('report.sendBack', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: cityAdmin,
    input: back,
    given: frozen,
    now,
    meddle: lost('reports'),
  }),
  row('report.remind', {
    code: 'REPORT_SUBMITTED',
    why: 'it was submitted',
    as: cityAdmin,
    input: KEY,
    given: frozen,
    now,
  }),
  row('report.remind', {
    code: 'MONTH_AHEAD',
    why: 'the month after',
    as: cityAdmin,
    input: { ...KEY, month: '2026-12' },
    now,
  }),
  row('report.remind', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: cityAdmin,
    input: KEY,
    now,
    meddle: lost('units'),
  }),
  row('report.setDates', {
    code: 'REPORT_DATES_WRONG',
    why: 'the month is submitted',
    as: cityAdmin,
    input: { ...dates, fromMonth: '2026-11' },
    given: frozen,
    now,
  }),
  row('report.setDates', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: cityAdmin,
    input: dates,
    now,
    meddle: lost('units'),
  }),
]
