import type { AccessLog } from '@shared/contract/access-log'
import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Area } from '@shared/contract/area'
import type { Attendance } from '@shared/contract/attendance'
import type { Audit } from '@shared/contract/audit'
import type { Notice } from '@shared/contract/notice'
import type { Order } from '@shared/contract/order'
import type { Photo } from '@shared/contract/photo'
import type { Rollup } from '@shared/contract/rollup'
import type { TalkScript } from '@shared/contract/script'
import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import type { Venue } from '@shared/contract/venue'
import type { Doc, Table } from './table'

type Options = { unique?: string }
type MakeTable = <T extends Doc>(name: string, options?: Options) => Table<T>

/** Every collection, a line each. Declared with their indexes in config/cloudbase/indexes.json. */
export const storeOf = (table: MakeTable) => ({
  accessLogs: table<AccessLog>('accessLogs'),
  accounts: table<Account>('accounts', { unique: 'openId' }),
  activities: table<Activity>('activities'),
  areas: table<Area>('areas'),
  attendances: table<Attendance>('attendances'),
  audits: table<Audit>('audits'),
  notices: table<Notice>('notices'),
  orders: table<Order>('orders'),
  photos: table<Photo>('photos'),
  rollups: table<Rollup>('rollups'),
  scripts: table<TalkScript>('scripts'),
  teams: table<Team>('teams'),
  units: table<ReportingUnit>('units'),
  venues: table<Venue>('venues'),
})

export type Store = ReturnType<typeof storeOf>
