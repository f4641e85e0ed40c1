import type { TeamPlan } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { isValidAt } from '@shared/domain/unit/validity'
import type { Deps } from '@cloud/kernel/deps'
import { subdistrictOf } from './activity'
import { activeTeam } from './team-load'

/** A plan that can be carried out today: a unit that stands, a street that is there, a name nobody bears. */
export async function fitPlan(plan: TeamPlan, deps: Deps) {
  const { store, now } = deps
  const unit = await store.units.get(plan.unitId)
  if (!unit || !isValidAt(unit, now())) return refuse('UNIT_NOT_VALID')
  if (!(await subdistrictOf(plan.homeSubdistrictId, deps))) return refuse('AREA_UNKNOWN')
  const named = await store.teams.find({ where: { unitId: plan.unitId, name: plan.name }, limit: 1 })
  if (named.length > 0) return refuse('TEAM_NAME_TAKEN')
  if (plan.parentId === null) return ok(plan)
  const parent = await activeTeam(plan.parentId, deps)
  return parent.ok && parent.value.unitId === plan.unitId ? ok(plan) : refuse('TEAM_NOT_ACTIVE')
}
