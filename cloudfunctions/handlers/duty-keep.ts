import { dutyApi } from '@shared/contract/duty'
import { ok, refuse } from '@shared/contract/result'
import { DutySetting, type ReportingUnit } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { askTeam, askUnit } from '@shared/domain/report/duty-ask'
import { dutiesOf } from '@shared/domain/report/duty-board'
import { TEAM_LEVELS } from '@shared/domain/unit/levels'
import { audit } from '@cloud/kernel/audit'
import { implement } from '@cloud/kernel/implement'

/** Who was faster has asked as well: a lost race is looked at again before it is refused. */
const TRIES = 2

export const ask = implement(dutyApi['duty.ask'], async ({ teamId }, { store, caller, now }) => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const team = await store.teams.get(teamId)
    if (!team || !may('duty.ask', caller, { unitId: team.unitId })) return refuse('NOT_FOUND')
    const asked = askTeam(team, now())
    if (!asked.ok) return asked
    const isSaved = asked.value === team || (await store.teams.replace(team, asked.value))
    if (isSaved) return ok({ askedAt: asked.value.dutyAskedAt ?? now() })
  }
  return refuse('CHANGED_MEANWHILE')
})

export const askOfUnit = implement(dutyApi['duty.askUnit'], async ({ unitId }, { store, caller, now }) => {
  if (!may('duty.askUnit', caller)) return refuse('FORBIDDEN')
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const unit = await store.units.get(unitId)
    if (!unit) return refuse('NOT_FOUND')
    const asked = askUnit(unit, now())
    const isSaved = asked === unit || (await store.units.replace(unit, asked))
    if (isSaved) return ok({ askedAt: asked.dutyAskedAt ?? now() })
  }
  return refuse('CHANGED_MEANWHILE')
})

export const set = implement(dutyApi['duty.set'], async ({ unitId, isPilot, volunteerTarget, ...wish }, deps) => {
  const { store, caller } = deps
  if (!may('duty.set', caller)) return refuse('FORBIDDEN')
  const unit = await store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')

  const levels = TEAM_LEVELS.map(({ id }) => id).filter((id) => wish.levels.includes(id))
  const after: ReportingUnit = { ...unit, isPilot, volunteerTarget, duties: DutySetting.parse({ ...wish, levels }) }
  const isSaved = await store.units.replace(unit, after)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const { perQuarter, perMonth, volunteers } = dutiesOf(after)
  const note = `${isPilot ? '试点，' : ''}每季 ${perQuarter} 场，每月 ${perMonth} 场，登记 ${volunteers ?? 0} 人`
  await audit(deps, { action: 'duty.set', subjectId: unitId, unitId, note })
  return ok(dutiesOf(after))
})
