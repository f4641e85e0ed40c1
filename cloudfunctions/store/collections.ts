import type { AccessLog } from '@shared/contract/access-log'
import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { LoadedYear } from '@shared/contract/calendar'
import type { AnnualSummary } from '@shared/contract/annual'
import type { Anomaly } from '@shared/contract/anomaly'
import type { Award } from '@shared/contract/award'
import type { Certificate, CertificatePart } from '@shared/contract/certificate'
import type { Area } from '@shared/contract/area'
import type { Attendance } from '@shared/contract/attendance'
import type { Audit } from '@shared/contract/audit'
import type { Complaint } from '@shared/contract/complaint'
import type { Correction } from '@shared/contract/correction'
import type { Desktop, DesktopRequest, Tally } from '@shared/contract/desktop'
import type { MonthTheme } from '@shared/contract/demand'
import type { CallUp, Emergency } from '@shared/contract/emergency'
import type { Import, ImportChunk } from '@shared/contract/import'
import type { Ledger, Message, Notice, Reminded, Turn } from '@shared/contract/notice'
import type { Policy } from '@shared/contract/insurance'
import type { Offering } from '@shared/contract/offering'
import type { Nomination } from '@shared/contract/nomination'
import type { Order } from '@shared/contract/order'
import type { PendingVolunteer } from '@shared/contract/pending-volunteer'
import type { Photo } from '@shared/contract/photo'
import type { Qualification } from '@shared/contract/qualification'
import type { OutsidePlatform, PlatformCounts } from '@shared/contract/platform'
import type { RecordTransfer } from '@shared/contract/record-transfer'
import type { MonthlyReport, ReportExport, ReportPart } from '@shared/contract/report'
import type { Presence } from '@shared/contract/presence'
import type { Rebuild } from '@shared/contract/rebuild'
import type { Rollup } from '@shared/contract/rollup'
import type { ScriptQuestion, ScriptShare, ScriptVersion, TalkScript } from '@shared/contract/script'
import type { Team } from '@shared/contract/team'
import type { TeamRequest } from '@shared/contract/team-life'
import type { Training } from '@shared/contract/training'
import type { Booking, Resource, ResourceMonth } from '@shared/contract/resource'
import type { ReportingUnit } from '@shared/contract/unit'
import type { Venue } from '@shared/contract/venue'
import type { Doc, Table } from './table'

type Options = { unique?: string }
type MakeTable = <T extends Doc>(name: string, options?: Options) => Table<T>

/** What `jobs` keeps to itself. */
const jobTables = (table: MakeTable) => ({
  ledgers: table<Ledger>('ledgers'),
  messages: table<Message>('messages'),
  presences: table<Presence>('presences'),
  rebuilds: table<Rebuild>('rebuilds'),
  reminded: table<Reminded>('reminded'),
  tallies: table<Tally>('tallies'),
  turns: table<Turn>('turns'),
})

/** What figures and reports are kept in. */
const reportTables = (table: MakeTable) => ({
  annualSummaries: table<AnnualSummary>('annualSummaries'),
  nominations: table<Nomination>('nominations'),
  recordTransfers: table<RecordTransfer>('recordTransfers'),
  reportExports: table<ReportExport>('reportExports'),
  reportParts: table<ReportPart>('reportParts'),
  reports: table<MonthlyReport>('reports'),
  rollups: table<Rollup>('rollups'),
})

/** 讲稿库 and what came of it; 应急, and who was called; 本月主题. */
const scriptTables = (table: MakeTable) => ({
  callUps: table<CallUp>('callUps'),
  monthThemes: table<MonthTheme>('monthThemes'),
  emergencies: table<Emergency>('emergencies', { unique: 'openFor' }),
  scriptQuestions: table<ScriptQuestion>('scriptQuestions'),
  scriptShares: table<ScriptShare>('scriptShares'),
  scripts: table<TalkScript>('scripts'),
  scriptVersions: table<ScriptVersion>('scriptVersions'),
})

/** Every collection, a line each. Declared with their indexes in config/cloudbase/indexes.json. */
export const storeOf = (table: MakeTable) => ({
  ...jobTables(table),
  ...reportTables(table),
  accessLogs: table<AccessLog>('accessLogs'),
  accounts: table<Account>('accounts', { unique: 'openId' }),
  activities: table<Activity>('activities'),
  anomalies: table<Anomaly>('anomalies'),
  areas: table<Area>('areas'),
  attendances: table<Attendance>('attendances'),
  audits: table<Audit>('audits'),
  awards: table<Award>('awards'),
  complaints: table<Complaint>('complaints'),
  corrections: table<Correction>('corrections'),
  desktopRequests: table<DesktopRequest>('desktopRequests'),
  desktops: table<Desktop>('desktops'),
  certificateParts: table<CertificatePart>('certificateParts'),
  calendars: table<LoadedYear>('calendars'),
  certificates: table<Certificate>('certificates'),
  importChunks: table<ImportChunk>('importChunks'),
  imports: table<Import>('imports'),
  notices: table<Notice>('notices'),
  offerings: table<Offering>('offerings'),
  orders: table<Order>('orders'),
  outsidePlatforms: table<OutsidePlatform>('outsidePlatforms'),
  pendingVolunteers: table<PendingVolunteer>('pendingVolunteers'),
  photos: table<Photo>('photos'),
  policies: table<Policy>('policies'),
  qualifications: table<Qualification>('qualifications'),
  platformCounts: table<PlatformCounts>('platformCounts'),
  ...scriptTables(table),
  teamRequests: table<TeamRequest>('teamRequests'),
  teams: table<Team>('teams'),
  trainings: table<Training>('trainings'),
  bookings: table<Booking>('bookings'),
  resourceMonths: table<ResourceMonth>('resourceMonths'),
  resources: table<Resource>('resources'),
  units: table<ReportingUnit>('units'),
  venues: table<Venue>('venues'),
})

export type Store = ReturnType<typeof storeOf>
