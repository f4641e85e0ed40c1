import { createHash } from 'node:crypto'
import { canonical } from '@shared/domain/monthly/freeze'
import { aClosedActivity, aClosing } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { china, hours } from '../builders/clock'
import { EXPERIENCE } from '../builders/report'
import type { World } from './world'

const { admin } = people
export const U1 = { unitId: 'u-1' }

export const hashOf = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex')

export const opened = (world: World, month?: string) =>
  world.as(admin).get('report.get', { ...U1, ...(month ? { month } : {}) })

/** Closed at these times, one volunteer there for two hours, grade A. */
export function closedAt(times: Record<string, string>): Documents {
  const entries = Object.entries(times).map(([_id, at]) => ({ _id, startsAt: china(at) }))
  const dirt = { isPending: true as const }
  return {
    activities: entries.map(({ _id, startsAt }) =>
      marked(
        aClosedActivity({ _id, startsAt, closing: { ...aClosing(), at: startsAt + hours(3), byId: 'p-leader' } }),
        dirt,
      ),
    ),
    attendances: entries.map(({ _id, startsAt }) =>
      marked(aConfirmedPresence({ activityId: _id, startsAt, endsAt: startsAt + hours(2) }), dirt),
    ),
  }
}

const marked = <T extends { teamId: string; unitId: string; subdistrictId: string; day: string }>(
  record: T,
  dirt: object,
): T => ({
  ...record,
  ...dirt,
  dirty: [[record.teamId, record.unitId, record.subdistrictId, record.day].join('|')],
})

/** The month as an administrator writes and submits it at a moment. */
export async function submitted(world: World, { month, at }: { month: string; at: string }) {
  world.clock.now = china(at)
  await world.settle()
  const { rev } = await world.as(admin).get('report.get', { ...U1, month })
  const saved = await world.as(admin).get('report.save', { ...U1, month, rev, experience: EXPERIENCE })
  const report = await world.as(admin).get('report.submit', { ...U1, month, rev: saved.rev })
  expect(report.status).toBe('submitted')
  return report
}
