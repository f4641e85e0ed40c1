import type { Account } from '@shared/contract/account'
import type { Action, Input } from '@shared/contract/api'
import type { ReportingUnit } from '@shared/contract/unit'
import { deadlineOf, dueMonth, monthBefore, opensOn } from '@shared/domain/monthly/window'
import { DAY_MS, HOUR_MS, MINUTE_MS, chinaDay, startOfDay } from '@shared/domain/time/china-time'
import { calendarWith } from '@shared/domain/time/loaded-years'
import { cloudFiles } from '@cloud/gateways/files'
import { reportingUnits } from '@cloud/handlers/report-board'
import { reportHandlers } from '@cloud/handlers/reports'
import type { Deps } from '@cloud/kernel/deps'
import { dispatch } from '@cloud/kernel/dispatch'
import { openStore } from '@cloud/store/open'
import { type CloudApp, openCloud } from '@cloud/store/sdk'
import { unitAdminId } from './seed/cast'
import { experienceOf } from './seed/experiences'
import { MAIN_UNIT_ID } from './seed/teams'
import { placeOf } from './seed/units'

type Target = { url: string }
type Options = { now: number; onProgress: (text: string) => void }
type Desk = { unit: ReportingUnit; admin: Account; index: number }

/** What a unit has done for a month at a moment: nothing, begun to write, or handed in. */
type Step = { kind: 'draft' | 'submitted'; at: number } | null

/**
 * 月报 of a freshly seeded city, handed in by its units' administrators through the same actions as on the page: last
 * month's but for two, some of them late; of the month that is due as many as a city has by then.
 */
export async function fillReports({ url }: Target, { now, onProgress }: Options): Promise<void> {
  const cloud = openCloud(url)
  const store = openStore(cloud)
  const due = dueMonth([], now)
  for (const month of [monthBefore(due), due]) {
    const desks = await desksOf(month, store)
    const steps = desks.map((desk) => [desk, month === due ? stepNow(desk, due, now) : stepThen(desk, month)] as const)
    for (const [desk, step] of steps) await report(desk, { month, step }, cloud)
    onProgress(`月报：${month}，${steps.filter(([, step]) => step?.kind === 'submitted').length} 家已交`)
  }
}

async function desksOf(month: string, store: Deps['store']): Promise<Desk[]> {
  const units = await reportingUnits(month, { store })
  const admins = await store.accounts.getMany(units.map(({ _id }) => unitAdminId(_id)))
  const adminOf = new Map(admins.map((account) => [account._id, account]))
  return units.flatMap((unit, index) => {
    const admin = adminOf.get(unitAdminId(unit._id))
    return admin ? [{ unit, admin, index }] : []
  })
}

const OUT_OF = 25

/** Last month: two never, three a day late, all others on the last day. */
function stepThen({ index }: Desk, month: string): Step {
  const lastDay = startOfDay(deadlineOf(month, []))
  const turn = index % OUT_OF
  if (turn === 7) return null
  const at = lastDay + 9 * HOUR_MS + index * MINUTE_MS
  return { kind: 'submitted', at: turn === 11 ? at + DAY_MS : at }
}

const MINUTES_APART = 2

/** This month: handed in within the last hours, by three of five; the unit the sample people belong to is still to do it. */
function stepNow({ unit, index }: Desk, due: string, now: number): Step {
  const at = now - (index + 1) * MINUTES_APART * MINUTE_MS
  if (unit._id === MAIN_UNIT_ID || chinaDay(at) < opensOn(due, [], calendarWith([]))) return null
  const turn = index % 5
  return turn === 4 ? null : { kind: turn === 3 ? 'draft' : 'submitted', at }
}

type Month = { month: string; step: Step }

async function report({ unit, admin, index }: Desk, { month, step }: Month, cloud: CloudApp): Promise<void> {
  if (!step) return
  const about = { unitId: unit._id, month }
  const ask = <A extends Action>(action: A, input: Input<A>) => dispatched(admin, { action, input }, { step, cloud })
  const experience = experienceOf(index, placeOf(unit))
  // Whoever is still writing has the first sentences.
  const written = step.kind === 'draft' ? experience.slice(0, 90) : experience
  await ask('report.save', { ...about, rev: null, experience: written })
  if (step.kind === 'submitted') await ask('report.submit', { ...about, rev: 0 })
}

type At = { step: { at: number }; cloud: CloudApp }

async function dispatched(caller: Account, request: { action: Action; input: object }, { step, cloud }: At) {
  // What a report touches of the world, and no more.
  const world: Partial<Deps> = {
    ...{ caller, desktopId: null, clientAddress: '', now: () => step.at },
    ...{ store: openStore(cloud), files: cloudFiles(cloud) },
    contentCheck: { text: () => Promise.resolve('passed'), picture: () => Promise.resolve(null) },
  }
  const reply = await dispatch(reportHandlers, request, world as Deps)
  if (!reply.ok) throw new Error(`${request.action} of ${caller._id} was refused: ${reply.code}`)
}
