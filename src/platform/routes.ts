import * as z from 'zod'
import '@shared/contract/endpoint'
import { AreaId, MapChoice } from '@shared/contract/area'
import { SubjectKind } from '@shared/contract/complaint'
import { DutyLight } from '@shared/contract/duty'
import { CalendarDay, Id } from '@shared/contract/fields'
import { NomineeKind } from '@shared/contract/nomination'

const nothing = z.object({})
const page = <P extends z.ZodType>(path: string, params: P) => ({ path: `/${path}/index`, params })

/** Every page that is opened from another one, and what it is opened with. */
export const routes = {
  checkIn: page('pages/check-in', z.object({ activityId: Id, way: z.enum(['in', 'out']).optional() })),
  code: page('pages/code', z.object({ activityId: Id })),

  activityDetail: page('packages/activity/detail', z.object({ activityId: Id })),
  /** The same page opened by WeChat's own scanner, which hands over the whole address of a poster's QR. */
  activityScanned: page('packages/activity/detail', z.object({ q: z.string().max(600) })),
  activityPoster: page('packages/activity/poster', z.object({ activityId: Id })),
  activityEdit: page(
    'packages/activity/edit',
    z.object({
      activityId: Id.optional(),
      /** 再发一场: the one it is copied from. */
      copyId: Id.optional(),
      scriptId: Id.optional(),
      orderId: Id.optional(),
      teamId: Id.optional(),
      keyDate: z.string().max(20).optional(),
      day: CalendarDay.optional(),
    }),
  ),
  activityClose: page('packages/activity/close', z.object({ activityId: Id })),
  activityPhotos: page('packages/activity/photos', z.object({ activityId: Id })),
  activityBoard: page('packages/activity/board', z.object({ activityId: Id })),
  keyDates: page('packages/activity/key-dates', nothing),
  myActivities: page('packages/activity/mine', nothing),

  orderPlace: page(
    'packages/order/place',
    z.object({ topic: z.string().max(40).optional(), offeringId: Id.optional(), scriptId: Id.optional() }),
  ),
  offeringMenu: page('packages/order/menu', nothing),
  orderDetail: page('packages/order/detail', z.object({ orderId: Id })),
  orderPool: page('packages/order/pool', z.object({ teamId: Id.optional() })),

  teamList: page('packages/team/list', z.object({ unitId: Id.optional() })),
  teamDetail: page('packages/team/detail', z.object({ teamId: Id })),
  teamOfferings: page('packages/team/offerings', z.object({ teamId: Id })),
  teamOffering: page('packages/team/offering', z.object({ teamId: Id, offeringId: Id.optional() })),
  teamMembers: page('packages/team/members', z.object({ teamId: Id })),
  teamRequests: page('packages/team/requests', z.object({ teamId: Id })),
  teamTransfer: page('packages/team/transfer', z.object({ teamId: Id, personId: Id, name: z.string().max(40) })),
  teamMerge: page('packages/team/merge', z.object({ teamId: Id })),
  teamFound: page('packages/team/found', z.object({ unitId: Id.optional(), unitName: z.string().max(40).optional() })),
  teamFoundings: page('packages/team/foundings', z.object({ unitId: Id })),
  myTeamRequests: page('packages/team/asked', nothing),
  scriptList: page('packages/script/list', nothing),
  /** `activityId`: told there, and what people asked is written down; `version`: one that was current before. */
  scriptDetail: page(
    'packages/script/detail',
    z.object({ scriptId: Id, activityId: Id.optional(), version: z.coerce.number().int().min(1).optional() }),
  ),
  /** A new script; the next version of one; or, with `derivedFromId`, a local version of somebody else's. */
  scriptEdit: page('packages/script/edit', z.object({ scriptId: Id.optional(), derivedFromId: Id.optional() })),

  /** Of a team or a unit in some days; without either, mine. */
  scriptShares: page(
    'packages/script/shares',
    z.object({
      teamId: Id.optional(),
      unitId: Id.optional(),
      from: CalendarDay.optional(),
      to: CalendarDay.optional(),
    }),
  ),

  emergency: page('packages/script/emergency', z.object({ emergencyId: Id })),
  /** A new page; or, with `emergencyId`, one that is open. */
  emergencyEdit: page('packages/script/emergency-edit', z.object({ emergencyId: Id.optional() })),

  /** `activityId`: booked for it. */
  resourceList: page('packages/resource/list', z.object({ activityId: Id.optional() })),
  resourceDetail: page('packages/resource/detail', z.object({ resourceId: Id, activityId: Id.optional() })),
  resourceEdit: page('packages/resource/edit', z.object({ resourceId: Id.optional(), unitId: Id.optional() })),
  bookings: page('packages/resource/bookings', z.object({ unitId: Id.optional() })),
  unitList: page('packages/ground/units', nothing),
  unitDetail: page('packages/ground/unit', z.object({ unitId: Id })),
  venueList: page('packages/ground/venues', z.object({ districtId: AreaId.optional() })),
  venueCoverage: page('packages/ground/venue-coverage', z.object({ districtId: AreaId.optional() })),
  venueDetail: page('packages/ground/venue', z.object({ venueId: Id })),
  venueEdit: page('packages/ground/venue-edit', z.object({ venueId: Id.optional() })),

  workbench: page('packages/workbench/home', nothing),
  teamFigures: page('packages/workbench/team', z.object({ teamId: Id })),
  unitFigures: page('packages/workbench/unit', z.object({ unitId: Id })),
  districtFigures: page(
    'packages/workbench/district',
    z.object({ areaId: AreaId.optional(), map: MapChoice.optional() }),
  ),
  cityFigures: page('packages/workbench/city', nothing),
  /** What a figure is the sum of, day by day: a group and a period. */
  days: page(
    'packages/workbench/days',
    z.object({
      of: z.literal('city').optional(),
      teamId: Id.optional(),
      unitId: Id.optional(),
      areaId: AreaId.optional(),
      period: z.string().max(20).optional(),
      map: MapChoice.optional(),
      on: CalendarDay.optional(),
    }),
  ),
  /** The activities behind a figure: a group, a period, and the cell that was pressed. */
  records: page(
    'packages/workbench/records',
    z.object({
      of: z.literal('city').optional(),
      teamId: Id.optional(),
      unitId: Id.optional(),
      areaId: AreaId.optional(),
      period: z.string().max(20).optional(),
      state: z.enum(['closed', 'toClose']).optional(),
      category: z.string().max(40).optional(),
      line: z.string().max(40).optional(),
      street: z.string().max(40).optional(),
      streetId: Id.optional(),
      map: MapChoice.optional(),
      on: CalendarDay.optional(),
      month: z.string().max(7).optional(),
      without: z.string().max(800).optional(),
      from: CalendarDay.optional(),
      to: CalendarDay.optional(),
    }),
  ),
  unitRoles: page('packages/workbench/roles', z.object({ unitId: Id })),
  unitAppoint: page('packages/workbench/appoint', z.object({ unitId: Id })),
  unitAudits: page('packages/workbench/audits', z.object({ unitId: Id })),
  imports: page('packages/workbench/imports', z.object({ unitId: Id })),
  importDetail: page('packages/workbench/import', z.object({ importId: Id })),
  pendingVolunteers: page('packages/workbench/pending', z.object({ unitId: Id })),
  platformCounts: page('packages/workbench/platforms', z.object({ unitId: Id })),
  unitDemand: page('packages/workbench/demand', z.object({ unitId: Id })),
  /** 月报 of a unit; without a month the one that is due. */
  report: page('packages/workbench/report', z.object({ unitId: Id, month: z.string().max(7).optional() })),
  reportBoard: page('packages/workbench/report-board', z.object({ month: z.string().max(7).optional() })),
  /** The records of a submitted report, of one category or of all. */
  reportLines: page(
    'packages/workbench/report-lines',
    z.object({ unitId: Id, month: z.string().max(7), category: z.string().max(40).optional() }),
  ),
  /** 年度总结 of a unit, or of one of its teams. */
  annual: page('packages/workbench/annual', z.object({ unitId: Id, teamId: Id.optional() })),
  unitOrders: page('packages/workbench/orders', z.object({ unitId: Id })),

  profile: page('packages/account/profile', nothing),
  register: page('packages/account/register', nothing),
  details: page('packages/account/details', nothing),
  myData: page('packages/account/data', nothing),
  viewers: page('packages/account/viewers', nothing),
  leave: page('packages/account/leave', nothing),
  certificates: page('packages/account/certificates', nothing),
  sheet: page('packages/account/sheet', z.object({ number: Id })),
  /** 查验: `number` from our own pages, `q` from WeChat's scanner, which hands over the whole address of the QR. */
  checkCertificate: page(
    'packages/account/check',
    z.object({ number: z.string().max(40).optional(), q: z.string().max(300).optional() }),
  ),
  offers: page('packages/account/offers', nothing),
  inbox: page('packages/account/inbox', nothing),
  record: page('packages/account/record', nothing),
  /** 更正和说明: mine; with a team, what its leader has to answer. */
  corrections: page('packages/account/corrections', z.object({ teamId: Id.optional() })),
  privacy: page('packages/account/privacy', nothing),
  training: page('packages/account/training', z.object({ show: z.enum(['trainings', 'qualifications']).optional() })),
  qualification: page('packages/account/qualification', nothing),
  awards: page('packages/account/awards', nothing),
  award: page('packages/account/award', nothing),
  /** 投诉: about what the page was opened from, or, without it, about whatever the person writes. */
  complain: page(
    'packages/account/complain',
    z.object({ kind: SubjectKind.optional(), subjectId: Id.optional(), name: z.string().max(60).optional() }),
  ),
  complaints: page('packages/account/complaints', nothing),
  complaint: page('packages/account/complaint', z.object({ complaintId: Id })),
  teamTraining: page('packages/team/training', z.object({ teamId: Id })),
  unitQualifications: page('packages/workbench/qualifications', z.object({ unitId: Id })),
  /** 表彰 of a unit's people, and 登记表彰 for one of them. */
  unitAwards: page('packages/workbench/awards', z.object({ unitId: Id })),
  unitAward: page('packages/workbench/award', z.object({ unitId: Id })),
  /** 时长核查: anomalies of hours and what waits for a second person. */
  unitHours: page('packages/workbench/hours', z.object({ unitId: Id })),
  /** 职责灯: of one unit; of all of them, for the city. */
  duties: page('packages/workbench/duties', z.object({ unitId: Id, light: DutyLight.optional() })),
  cityDuties: page('packages/workbench/city-duties', nothing),
  /** 推荐表 of one unit, and the records behind one of those named there. */
  nominations: page('packages/workbench/nominations', z.object({ unitId: Id })),
  /** The same of all units, for the city. */
  cityNominations: page('packages/workbench/city-nominations', nothing),
  nominee: page(
    'packages/workbench/nominee',
    z.object({ unitId: Id, year: z.string().max(4), kind: NomineeKind, id: Id, name: z.string().max(60) }),
  ),
  /** 转入登记 of a unit, and of one of its activities. */
  transfers: page('packages/workbench/transfers', z.object({ unitId: Id })),
  transfer: page('packages/workbench/transfer', z.object({ unitId: Id, activityId: Id })),
  policies: page('packages/workbench/policies', z.object({ unitId: Id, teamId: Id.optional() })),
  holidays: page('packages/workbench/holidays', nothing),
  activityReviews: page('packages/workbench/reviews', z.object({ unitId: Id })),
  complaintDesk: page('packages/workbench/complaints', z.object({ unitId: Id })),
  signIn: page('packages/account/sign-in', nothing),
  /** `just`: one was confirmed a moment ago and is about to turn up. */
  desktops: page('packages/account/desktops', z.object({ just: z.enum(['confirmed']).optional() })),
  /** 确认登录: `code` from our own scanner, `q` from WeChat's, which hands over the whole address of the QR. */
  desktopConfirm: page(
    'packages/account/desktop-confirm',
    z.object({ code: z.string().optional(), q: z.string().optional() }),
  ),
}

export type Route = keyof typeof routes
/** Params as they are put into the address. */
export type Params<R extends Route> = z.input<(typeof routes)[R]['params']>
/** Params as a page reads them. */
export type ReadParams<R extends Route> = z.output<(typeof routes)[R]['params']>

/** The address of a page with its params. */
export const address = <R extends Route>(route: R, params: Params<R>) => {
  const query = Object.entries(params as Record<string, string | undefined>)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${routes[route].path}?${query}` : routes[route].path
}
