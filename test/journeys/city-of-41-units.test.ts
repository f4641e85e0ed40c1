import readSheets from 'read-excel-file/node'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { lastMonths } from '@shared/domain/time/china-time'
import { backends, type World } from '../api/world'
import { aClosedActivity, aClosing } from '../builders/activity'
import { aUnit } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { china, hours } from '../builders/clock'
import { fileIdAt } from '../builders/photo'

const { cityAdmin } = people
const MONTHS = lastMonths('2026-11', 12)
const UNIT_IDS = ['u-1', 'u-9', ...Array.from({ length: 39 }, (_, index) => `u-x-${index}`)]
/** One gathers at most six units, the last one writes: none comes near its minute (test/bench measures the large city). */
const CALLS = 7 + 1

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('41 units month after month, $name', ({ name, inWorld }) => {
  // Rebuilding twelve months takes the emulator long, and shows nothing that three do not.
  const months = name === 'in memory' ? MONTHS : MONTHS.slice(-3)
  const inYear = months.filter((month) => month.startsWith('2026')).length

  it('the city sees every unit in every month, opens every record page by page, and takes all of it as one file', () =>
    inWorld(async (world) => {
      await filled(world, months)
      const city = world.as(cityAdmin)

      const { figures, units } = await city.get('dashboard.city', { period: 'year', on: '2026-11-20' })
      expect([figures.activities, figures.personTimes.A, figures.activeVolunteers]).toEqual([
        41 * inYear,
        41 * inYear,
        41,
      ])
      const own = units.filter(({ id }) => id !== CITY_UNIT_ID)
      expect(own.map(({ id, activities }) => [id, activities]).sort()).toEqual(
        UNIT_IDS.map((id): [string, number] => [id, inYear]).sort(),
      )
      for (const month of [months[0]!, '2026-11'])
        expect((await city.get('report.board', { month })).rows.map(({ unitId }) => unitId).sort()).toEqual(
          [...UNIT_IDS].sort(),
        )
      expect(new Set(await idsOf(world)).size).toBe(41 * inYear)

      const wish = { key: 'export0001', unitId: null, month: '2026-11', format: 'xlsx' } as const
      const seen: number[] = []
      for (;;) {
        const { done, total, url, fileName } = await city.get('export.report', wish)
        seen.push(done)
        if (!url) continue
        expect([seen, total]).toEqual([Array.from({ length: CALLS }, (_, index) => index + 1), CALLS])
        expect(await unitRows(world, fileName)).toEqual({ rows: 41, activities: 41, personTimes: 41 })
        break
      }
    }))
})

// Helpers

/** One activity and one volunteer a unit and month, on the tenth. */
async function filled(world: World, months: readonly string[]) {
  world.clock.now = china('2026-11-20 10:00')
  const records = UNIT_IDS.flatMap((unitId) => months.map((month) => recordOf(unitId, month)))
  await world.given({
    units: UNIT_IDS.slice(2).map((_id, index) => aUnit({ _id, areaId: null, name: `市级学会${index}` })),
    activities: records.map(({ activity }) => activity),
    attendances: records.map(({ attendance }) => attendance),
  })
  const at = { store: world.store, now: () => world.clock.now }
  await rebuildRosters(at)
  for (const month of months) await rebuildMonth(month, at)
}

function recordOf(unitId: string, month: string) {
  const startsAt = china(`${month}-10 09:00`)
  const place = { teamId: `t-of-${unitId}`, unitId, startsAt, endsAt: startsAt + hours(2) }
  const _id = `a-${unitId}-${month}`
  return {
    activity: aClosedActivity({ ...place, _id, closing: { ...aClosing(), at: startsAt + hours(3), byId: 'p-leader' } }),
    attendance: aConfirmedPresence({ ...place, activityId: _id, personId: `p-of-${unitId}` }),
  }
}

async function idsOf(world: World): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | undefined; ;) {
    const wish = { of: 'city', period: 'year', on: '2026-11-20', ...(cursor ? { cursor } : {}) } as const
    const page = await world.as(cityAdmin).get('dashboard.records', wish)
    ids.push(...page.items.map(({ _id }) => _id))
    if (page.nextCursor === null) return ids
    cursor = page.nextCursor
  }
}

/** The sheet of all units: how many stand in it, and the sums of its columns, which are its last line. */
async function unitRows(world: World, fileName: string) {
  const [job] = await world.store.reportExports.find({ limit: 1 })
  const path = `exports/${cityAdmin._id}/${job!._id}/${fileName}`
  const sheets = await readSheets(Buffer.from((await world.files.read(fileIdAt(path)))!))
  const all = sheets.find(({ sheet }) => sheet === '各单位')!.data
  const rows = all.slice(1, -1)
  const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0)
  expect(all.at(-1)!.slice(2, 4)).toEqual([sum(2), sum(3)])
  return { rows: rows.length, activities: sum(2), personTimes: sum(3) }
}
