import { DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import { drawDays, drawOutline, numbered } from './draw'
import type { Outline, Stage } from './stage'

/** Records from before 2026-01-25 in the districts that changed on that day. */
const COUNTS: Record<string, number> = { 'u-500105': 110, 'u-500112': 130, 'u-500109': 90, 'u-liangjiang-zone': 20 }

const FIRST = startOfDay('2024-03-01')
const DAYS = 660

export const oldMap = (stage: Stage): Outline[] => {
  const past = Array.from({ length: DAYS }, (_, index) => FIRST + index * DAY_MS)

  return Object.entries(COUNTS).flatMap(([unitId, count]) => {
    const teams = stage.teams.filter((team) => team.unitId === unitId)
    return drawDays(stage, past, count).map((midnight, index): Outline => {
      const id = numbered(`act-old-${unitId.slice(2)}`, index)
      const team = teams[index % teams.length] ?? stage.random.pick(teams)
      return {
        ...drawOutline(stage, { id, state: 'closed', team, midnight }),
        seats: stage.random.int(5, 11),
        capacity: 20,
        withdrawn: 0,
      }
    })
  })
}
