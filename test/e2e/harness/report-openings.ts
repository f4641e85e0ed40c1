import { monthBefore } from '@shared/domain/monthly/window'
import { EXPERIENCE } from '../../builders/report'
import type { Opening } from './opening'
import type { TestCloud } from './start-cloud'

const UNIT_ADMIN = 'sample-unit-admin'
const unit = async (cloud: TestCloud) => (await cloud.ask(UNIT_ADMIN, 'account.me', {})).appointments[0]?.unitId ?? ''

/** The month before the one that is due, submitted where it is not yet. */
async function submittedMonth(cloud: TestCloud, unitId: string): Promise<string> {
  const due = await cloud.ask(UNIT_ADMIN, 'report.get', { unitId })
  const month = monthBefore(due.month)
  const { status, rev } = await cloud.ask(UNIT_ADMIN, 'report.get', { unitId, month })
  if (status === 'submitted') return month
  const saved = await cloud.ask(UNIT_ADMIN, 'report.save', { unitId, month, rev, experience: EXPERIENCE })
  await cloud.ask(UNIT_ADMIN, 'report.submit', { unitId, month, rev: saved.rev })
  return month
}

/** What a unit reports, whom it names, and what it hands on. */
export const REPORT_OPENINGS: Record<string, Opening> = {
  'packages/workbench/report/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/report-board/index': { openId: 'sample-city-admin' },
  'packages/workbench/report-lines/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => {
      const unitId = await unit(cloud)
      return { unitId, month: await submittedMonth(cloud, unitId) }
    },
  },
  'packages/workbench/annual/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/nominations/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
  },
  'packages/workbench/city-nominations/index': { openId: 'sample-city-admin' },
  'packages/workbench/nominee/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => {
      const [unitId, year, kind] = [await unit(cloud), 2026, 'volunteer'] as const
      await cloud.ask(UNIT_ADMIN, 'nomination.draw', { unitId, year })
      const { items } = await cloud.ask(UNIT_ADMIN, 'nomination.list', { unitId, year, kind })
      return { unitId, year: String(year), kind, id: items[0]?.id ?? '', name: items[0]?.name ?? '' }
    },
  },
  'packages/workbench/transfers/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
  },
  'packages/workbench/transfer/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => {
      const unitId = await unit(cloud)
      const { items } = await cloud.ask(UNIT_ADMIN, 'dashboard.records', { unitId, period: 'year' })
      return { unitId, activityId: items[0]?._id ?? '' }
    },
  },
}
