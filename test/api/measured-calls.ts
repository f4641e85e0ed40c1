import type { Action, Input } from '@shared/contract/api'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { codeAt } from '@shared/domain/attendance/code'
import { photoFolder } from '@shared/domain/photo/photo'
import { aClosing, aPlan, SEED } from '../builders/activity'
import { aResident, aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { aClaim } from '../builders/claim'
import { hours, minutes, NOW } from '../builders/clock'
import { aDesktop, CODE, SECRET } from '../builders/desktop'
import { fileIdAt } from '../builders/photo'
import { EXPERIENCE } from '../builders/report'
import { by, type Measured } from './measured'
import { DESK_FILES, MEASURED_DESKS } from './measured-desks'
import { MEASURED_TEAMS } from './measured-team'
import { MEASURED_OVERSIGHT } from './measured-oversight'
import { MEASURED_HOURS } from './measured-hours'
import { MEASURED_OFFERINGS } from './measured-offerings'
import { MEASURED_FIGURES } from './measured-figures'
import { MEASURED_ORDER_MOVES } from './measured-orders'
import { MEASURED_IMPORTS } from './measured-import'
import { MEASURED_EMERGENCY } from './measured-emergency'
import { MEASURED_GROUND } from './measured-ground'
import { MEASURED_RECORDS, RECORD_FILES } from './measured-records'
import { MEASURED_SCRIPTS } from './measured-scripts'

const { volunteer, leader, secondLeader, admin, cityAdmin, station, resident } = people
const one = (index: number) => aVolunteer({ _id: `p-many-${index}` })
const code = codeAt(SEED, NOW)

const PHOTO_FOLDER = fileIdAt(photoFolder('a-ongoing', 'p-many-20'))
const FACE_PATH = 'people/p-volunteer/face.jpg'
const FACE = fileIdAt(FACE_PATH)
/** Files that must have been uploaded before. */
export const MEASURED_FILES = [
  FACE_PATH,
  ...['new.jpg', 'new-small.jpg'].map((name) => photoFolder('a-ongoing', 'p-many-20') + name),
  ...DESK_FILES,
  ...RECORD_FILES,
]

const series = (key: string): Input<'activity.repeat'> => ({
  ...aPlan(),
  key,
  repeat: { every: 'week', times: 12 },
  isToPublish: true,
})
const draft = (key: string): Input<'activity.draft'> => ({ ...aPlan(), key })

/** Figures first: they are measured while nothing is pending. */
export const MEASURED: Record<Action, Measured[]> = {
  ...MEASURED_FIGURES,
  ...MEASURED_OVERSIGHT,
  'report.due': by(admin)({ unitId: 'u-1' }),
  'report.get': by(admin)({ unitId: 'u-1' }),
  'export.report': by(admin)(
    { key: 'export0001', unitId: 'u-1', month: '2026-11', format: 'xlsx' },
    { key: 'export0001', unitId: 'u-1', month: '2026-11', format: 'xlsx' },
  ),
  'report.board': by(cityAdmin)({ month: '2026-11' }),
  'report.save': by(admin)({ unitId: 'u-1', month: '2026-11', rev: null, experience: EXPERIENCE }),
  'report.submit': by(admin)({ unitId: 'u-1', month: '2026-11', rev: 0 }),
  'report.lines': by(admin)({ unitId: 'u-1', month: '2026-11' }),
  'report.sendBack': by(cityAdmin)({ unitId: 'u-1', month: '2026-11', revision: 1, reason: '请补照片' }),
  'report.remind': by(cityAdmin)({ unitId: 'u-9', month: '2026-11' }),
  'report.setDates': by(cityAdmin)({ unitId: 'u-9', fromMonth: '2026-12', cutOffDay: 20, deadlineDay: 21 }),
  ...MEASURED_IMPORTS,
  'export.activities': by(admin)({ unitId: 'u-1', period: 'window' }),
  'account.me': by(volunteer)({}),
  'account.personal': by(volunteer)({}),
  'account.counts': by(volunteer)({}),
  'account.viewers': by(volunteer)({}),
  'certificate.units': by(volunteer)({}),
  'certificate.mine': by(volunteer)({}),
  'certificate.read': by(volunteer)({ number: 'SHEET00000000000' }),
  'export.certificate': by(volunteer)({ number: 'SHEET00000000000' }, { number: 'SHEET00000000000' }),
  'certificate.check': by(resident)({ number: 'SHEET00000000000' }),
  'export.myData': by(volunteer)({}),
  'home.show': [...by(volunteer)({}), ...by(leader)({}), ...by(one(5))({})],
  'activity.list': by(leader)(
    {},
    { subdistrictId: 's-10' },
    { districtId: 'd-1' },
    { teamId: 't-1' },
    { unitId: 'u-1' },
    { when: 'toClose', teamId: 't-1' },
    { when: 'closed', districtId: 'd-1' },
    { when: 'closed', unitId: 'u-1' },
    { when: 'draft', teamId: 't-1' },
  ),
  'activity.get': [...by(volunteer)({ activityId: 'a-full' }), ...by(leader)({ activityId: 'a-ended' })],
  'area.children': by(volunteer)({ parentId: 'd-1' }),
  'attendance.board': by(leader)({ activityId: 'a-ended' }),
  'attendance.mine': by(volunteer)({}),
  'attendance.upcoming': by(volunteer)({}),
  'attendance.totals': by(volunteer)({}),
  'attendance.openCode': by(leader)({ activityId: 'a-ongoing' }),
  'notice.list': by(volunteer)({}),
  'notice.consents': by(volunteer)({}),
  'notice.consent': by(volunteer)({ key: 'agreement01', templates: ['orderProgress'] }),
  'notice.readAll': by(volunteer)({ upToId: 'n-many-290' }),
  'desktop.begin': by(resident)({ words: 'Chrome' }, { words: 'Chrome' }),
  'desktop.look': by(volunteer)({ code: CODE }),
  'desktop.collect': by(resident)({ code: 'ab'.repeat(16), secret: SECRET }),
  'desktop.confirm': by(volunteer)({ code: CODE, digits: '4711' }),
  'desktop.decline': by(volunteer)({ code: 'cd'.repeat(16) }),
  'desktop.list': by(volunteer)({}),
  'desktop.revoke': by(volunteer)({ desktopId: aDesktop()._id }),
  'order.get': by(admin)({ orderId: 'o-many-0' }),
  'order.mine': by(aResident({ _id: 'p-old-resident' }))({}),
  'order.pool': by(leader)({ teamId: 't-1' }),
  'order.ofTeam': by(leader)({ teamId: 't-1' }),
  'order.toVerify': by(station)({ unitId: 'u-1' }),
  'order.offered': by(leader)({ teamId: 't-1' }),
  'order.ofUnit': by(station)({ unitId: 'u-1', show: 'atTeams' }, { unitId: 'u-1', show: 'helping' }),
  'photo.list': by(leader)({ activityId: 'a-ongoing' }),
  ...MEASURED_SCRIPTS,
  ...MEASURED_EMERGENCY,
  ...MEASURED_TEAMS,
  'appointment.list': by(admin)({ unitId: 'u-1' }),
  'appointment.find': by(admin)({ unitId: 'u-1', phone: '13712340007' }),
  'appointment.appoint': by(admin)({ unitId: 'u-1', personId: 'p-many-50', role: 'admin', reason: '' }),
  'appointment.remove': [
    ...by(admin)({ unitId: 'u-1', personId: 'p-officer-1', role: 'stationWorker', reason: '工作调整' }),
    ...by(one(50))({ unitId: 'u-1', personId: 'p-many-50', role: 'admin', reason: '工作调整' }),
  ],
  'audit.list': by(admin)({ unitId: 'u-1' }),
  'account.update': by(volunteer)({ name: '李志远', subdistrictId: 's-2' }),
  'volunteer.register': by(resident)({
    name: '张大爷',
    phone: '13900000002',
    types: ['public'],
    skills: [],
    subdistrictId: 's-1',
    consentVersion: PRIVACY_VERSION,
  }),
  'account.agree': by(volunteer)({ version: PRIVACY_VERSION }),
  'account.avatar': by(volunteer)({ fileId: FACE }),
  'account.details': by(volunteer)({
    birthDate: '1990-03-07',
    document: { kind: 'residentId', number: '500199199003071231' },
    sensitive: ['birthDate', 'document'],
  }),
  'account.phone': by(volunteer)({ code: '00000123' }),
  'certificate.issue': by(volunteer)({ unitId: 'u-1', from: '2020-01-01', to: '2026-12-31', key: 'sheet00001' }),
  'activity.draft': by(leader)(draft('draft00001'), draft('draft00001')),
  'activity.publish': by(leader)({ activityId: 'p-leader-draft00001' }),
  'activity.review': by(admin)({ activityId: 'a-handed-in', isPassed: true, reason: '' }),
  'activity.repeat': by(leader)(series('series0001'), series('series0001')),
  'activity.series': by(volunteer)({ activityId: 'p-leader-series0001-3' }),
  'activity.cancelRest': by(leader)({ activityId: 'p-leader-series0001-0', reason: '场地维修' }),
  'activity.setTemplate': by(leader)({ activityId: 'a-full', isTemplate: true }),
  'activity.templates': by(leader)({ teamId: 't-1' }),
  'calendar.load': by(cityAdmin)({ year: '2027', off: ['2027-01-01'], worked: [], source: '国务院办公厅通知' }),
  'calendar.get': by(volunteer)({}),
  'activity.signUp': [...by(one(0))({ activityId: 'a-open' }), ...by(one(2_001))({ activityId: 'a-open' })],
  'activity.withdraw': by(one(3))({ activityId: 'a-full' }),
  'activity.cancel': by(leader)({ activityId: 'a-next-45', reason: '场地临时关闭' }),
  'activity.close': by(leader)({ activityId: 'a-to-close', closing: aClosing() }),
  'attendance.checkIn': by(one(4))({ activityId: 'a-ongoing', code }, { activityId: 'a-ongoing', code: '000000' }),
  'attendance.checkOut': by(one(30))({
    activityId: 'a-ongoing',
    code,
    claim: aClaim({ at: NOW, sentAt: NOW, heard: null }),
  }),
  'attendance.amend': by(leader)({
    activityId: 'a-ended',
    personId: 'p-many-4',
    startsAt: NOW - hours(5),
    endsAt: NOW - hours(4),
    reason: '手机没电',
    evidence: '签到表上有签字',
    photoId: 'ph-0',
  }),
  'attendance.confirm': by(secondLeader)({ activityId: 'a-ended', personIds: ['p-many-40'] }),
  'notice.read': by(volunteer)({ noticeId: 'n-many-1' }),
  'photo.attach': by(one(20))({
    activityId: 'a-ongoing',
    key: 'newphoto01',
    fileId: `${PHOTO_FOLDER}new.jpg`,
    thumbnailId: `${PHOTO_FOLDER}new-small.jpg`,
    takenAt: NOW - minutes(5),
    hasPortraitConsent: true,
    caption: '',
  }),
  'photo.review': by(leader)({ photoId: 'ph-1', isPassed: true, reason: '', child: 'none' }),
  ...MEASURED_ORDER_MOVES,
  ...MEASURED_DESKS,
  ...MEASURED_RECORDS,
  ...MEASURED_GROUND,
  ...MEASURED_HOURS,
  ...MEASURED_OFFERINGS,
  'account.delete': by(one(4_000))({ personId: 'p-many-4000' }),
}
