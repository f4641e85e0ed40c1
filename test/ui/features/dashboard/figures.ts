import type { Figures, GroupDashboard, RecordEntry } from '@shared/contract/dashboard'
import { viewEntry } from '@shared/domain/activity/view'
import { anActivity } from '../../../builders/activity'
import { NOW } from '../../../builders/clock'

export const someFigures = (wish: Partial<Figures> = {}): Figures => ({
  activities: 24,
  pendingClose: 2,
  sessions: 24,
  lessons: 3,
  personTimes: { A: 200, B: 100, C: 7 },
  minutes: { A: 600, B: 60, C: 480 },
  activeVolunteers: 150,
  audienceOnSite: 900,
  audienceOnline: 0,
  photos: 60,
  orders: 5,
  answeredOrders: 4,
  hoursToAnswer: 96,
  scripts: 6,
  subdistrictsReached: 9,
  venuesReached: 7,
  runningDays: 26,
  ordersByStatus: { pooled: 1, closed: 4 },
  ...wish,
})

export const aDashboard = (wish: Partial<GroupDashboard> = {}): GroupDashboard => ({
  name: '沙坪坝区科协',
  period: { from: '2026-10-23', to: '2026-11-22' },
  asOf: NOW,
  figures: someFigures(),
  months: [
    { month: '2026-10', activities: 30 },
    { month: '2026-11', activities: 14 },
  ],
  matrix: [{ category: 'allAreaOutreach', line: 'community', activities: 9 }],
  forms: [{ form: 'lecture', activities: 9 }],
  audiences: [{ audience: 'elderly', activities: 9 }],
  recent: [],
  registeredVolunteers: 4_700,
  teams: [{ id: 't-1', name: '红岩科普队', activities: 10 }],
  openAnomalies: null,
  otherTeams: { teams: 3, activities: 14 },
  subdistricts: [{ id: 's-1', name: '土湾街道', activities: 24, isGuest: false }],
  map: 'asItWas',
  ...wish,
})

export const aClosedEntry = (wish: Parameters<typeof anActivity>[0] = {}): RecordEntry => ({
  ...viewEntry(anActivity({ status: 'closed', ...wish }), NOW),
  counts: { sessions: 1, lessons: 0, runningDays: 1, audienceOnSite: 42, audienceOnline: 0, photos: 3 },
})
