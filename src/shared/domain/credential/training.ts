import type { Caller } from '@shared/contract/caller'
import type { Credit } from '@shared/contract/credential'
import { ok, refuse } from '@shared/contract/result'
import type { MyTraining, Training, TrainingContent, TrainingView } from '@shared/contract/training'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'

type Entry = {
  trainingId: string
  content: TrainingContent
  team: { _id: string; name: string; unitId: string }
  trainees: readonly Pick<Caller, '_id' | 'name' | 'memberships'>[]
}

/** 登记培训 (令67 §8): for members of the team, on a day that has come. */
export function enterTraining({ trainingId, content, team, trainees }: Entry, by: { caller: Caller; now: number }) {
  if (content.day > chinaDay(by.now)) return refuse('TRAINING_AHEAD')
  const areMembers = trainees.every((one) => one.memberships.some(({ teamId }) => teamId === team._id))
  if (!areMembers) return refuse('NOT_A_MEMBER')

  const entered: Training = {
    ...content,
    _id: trainingId,
    rev: 0,
    isPending: true,
    dirty: [],
    outbox: trainees.map(({ _id }) => noticeOf('trainingEntered', { personId: _id, name: content.name, atRev: 0 })),
    teamId: team._id,
    teamName: team.name,
    unitId: team.unitId,
    trainees: trainees.map(({ _id, name }) => ({ personId: _id, name })),
    traineeIds: trainees.map(({ _id }) => _id),
    voids: [],
    credits: trainees.map(({ _id }) => creditOf(trainingId, content, _id)),
    enteredById: by.caller._id,
    enteredByName: by.caller.name,
    enteredAt: by.now,
    listKey: dayKey(content.day, trainingId),
  }
  return ok(entered)
}

const noticeOf = (
  kind: 'trainingEntered' | 'trainingVoided',
  { personId, name, atRev }: { personId: string; name: string; atRev: number },
) => ({ personId, atRev, kind, subject: name, link: { page: 'training' as const, id: personId } })

const creditOf = (recordId: string, { kind, name, day }: TrainingContent, personId: string): Credit => ({
  personId,
  recordId,
  credential: { of: 'training', recordId, kind, name, day },
})

/** 作废 for one person, with a reason; the record stays. A second time changes nothing. */
export function voidTraining(
  training: Training,
  wish: { personId: string; reason: string },
  by: { caller: Caller; now: number },
) {
  if (!training.traineeIds.includes(wish.personId)) return refuse('NOT_FOUND')
  if (training.voids.some(({ personId }) => personId === wish.personId)) return ok(training)

  const voided: Training = {
    ...training,
    isPending: true,
    voids: [...training.voids, { ...wish, at: by.now, byId: by.caller._id, byName: by.caller.name }],
    credits: [
      ...training.credits.filter(({ personId }) => personId !== wish.personId),
      { personId: wish.personId, recordId: training._id, credential: null },
    ],
    outbox: [
      ...training.outbox,
      noticeOf('trainingVoided', { personId: wish.personId, name: training.name, atRev: training.rev }),
    ],
  }
  return ok(voided)
}

/** One line of my own record. */
export function viewMine(training: Training, personId: string): MyTraining {
  const voided = training.voids.find((one) => one.personId === personId)
  return { ...training, voided: voided ? { reason: voided.reason, at: voided.at } : null }
}

/** A session as the team's leaders see it. */
export const viewTraining = (training: Training): TrainingView => ({
  ...training,
  trainees: training.trainees.map(({ personId, name }) => ({
    personId,
    name,
    voidReason: training.voids.find((one) => one.personId === personId)?.reason ?? null,
  })),
})
