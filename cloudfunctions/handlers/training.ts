import { ok, refuse } from '@shared/contract/result'
import { trainingApi } from '@shared/contract/training'
import { enterTraining, viewMine, viewTraining, voidTraining } from '@shared/domain/credential/training'
import { may } from '@shared/domain/permission/permissions'
import { audit } from '@cloud/kernel/audit'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const enter = implement(trainingApi['training.enter'], async ({ key, teamId, personIds, ...content }, deps) => {
  const { caller, store, now } = deps
  const team = await store.teams.get(teamId)
  if (!team) return refuse('NOT_FOUND')
  if (!may('training.enter', caller, { teamIds: [teamId], unitId: team.unitId })) return refuse('FORBIDDEN')

  const wanted = [...new Set(personIds)]
  const trainees = await store.accounts.getMany(wanted)
  if (trainees.length < wanted.length) return refuse('NOT_A_MEMBER')
  const trainingId = `${caller._id}-${key}`
  const entered = enterTraining({ trainingId, content, team, trainees }, { caller, now: now() })
  if (!entered.ok) return entered

  const isNew = await store.trainings.insert(entered.value)
  const training = isNew ? entered.value : await store.trainings.get(trainingId)
  return training ? ok(viewTraining(training)) : refuse('NOT_FOUND')
})

export const takeBack = implement(trainingApi['training.void'], async ({ trainingId, ...wish }, deps) => {
  const { caller, store, now } = deps
  const training = await store.trainings.get(trainingId)
  if (!training) return refuse('NOT_FOUND')
  if (!may('training.void', caller, { teamIds: [training.teamId], unitId: training.unitId })) return refuse('FORBIDDEN')

  const voided = voidTraining(training, wish, { caller, now: now() })
  if (!voided.ok) return voided
  if (voided.value === training) return ok(viewTraining(training))
  const isSaved = await store.trainings.replace(training, voided.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')

  await audit(deps, { action: 'training.void', subjectId: wish.personId, unitId: training.unitId, note: wish.reason })
  return ok(viewTraining(voided.value))
})

export const mine = implement(trainingApi['training.mine'], async ({ cursor }, { store, caller }) => {
  const found = await store.trainings.find({
    where: { traineeIds: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (training) => viewMine(training, caller._id)))
})

export const ofTeam = implement(trainingApi['training.ofTeam'], async ({ teamId, cursor }, { store, caller }) => {
  const team = await store.teams.get(teamId)
  if (!team) return refuse('NOT_FOUND')
  if (!may('training.ofTeam', caller, { teamIds: [teamId], unitId: team.unitId })) return refuse('FORBIDDEN')
  const found = await store.trainings.find({
    where: { teamId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, viewTraining))
})
