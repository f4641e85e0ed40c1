import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import type { AreaTree } from './areas'
import type { Random } from './random'

/** What stands before anybody arrives: places, units, teams, and the moment the city is seen at. */
export type Ground = {
  now: number
  /** The day of `now` in Shanghai. */
  today: string
  random: Random
  tree: AreaTree
  units: readonly ReportingUnit[]
  teams: readonly Team[]
}
