import * as z from 'zod'
import { Credit, TrainingKind } from './credential'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** Name, content, hours, organiser, date: the five fields of 令67 §8, and the kind a gate asks for. */
export const TrainingContent = z.object({
  kind: TrainingKind,
  name: text(2, 40),
  content: text(2, 300),
  minutes: z.number().int().min(10).max(6_000),
  organiser: text(2, 40),
  day: Day,
})
export type TrainingContent = z.infer<typeof TrainingContent>

/** Taken back, never deleted. */
export const TrainingVoid = z.object({ personId: Id, reason: text(2, 100), at: Instant, byId: Id, byName: z.string() })

/** 培训记录: one session, with everybody of a team who was there. One document, so that it is entered wholly or not. */
export const Training = TrainingContent.extend({
  _id: Id,
  ...stored,
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  trainees: z.array(z.object({ personId: Id, name: z.string() })),
  /** The same persons, for the index over each of them. */
  traineeIds: z.array(Id),
  voids: z.array(TrainingVoid),
  credits: z.array(Credit).default([]),
  enteredById: Id,
  enteredByName: z.string(),
  enteredAt: Instant,
  listKey: z.string(),
})
export type Training = z.infer<typeof Training>

/** One training on my own record. */
export const MyTraining = TrainingContent.extend({
  _id: Id,
  teamName: z.string(),
  enteredByName: z.string(),
  enteredAt: Instant,
  voided: z.object({ reason: z.string(), at: Instant }).nullable(),
})
export type MyTraining = z.infer<typeof MyTraining>

/** One session as its team's leaders see it. */
export const TrainingView = TrainingContent.extend({
  _id: Id,
  teamId: Id,
  enteredByName: z.string(),
  enteredAt: Instant,
  trainees: z.array(z.object({ personId: Id, name: z.string(), voidReason: z.string().nullable() })),
})
export type TrainingView = z.infer<typeof TrainingView>

export const trainingApi = {
  /** 登记培训: one session for up to 100 members of a team. The key makes it one record however often it is sent. */
  'training.enter': endpoint({
    input: TrainingContent.extend({ key: FormKey, teamId: Id, personIds: z.array(Id).min(1).max(100) }),
    output: TrainingView,
    errors: ['NOT_A_MEMBER', 'TRAINING_AHEAD'],
  }),

  /** 作废: takes a person's training back, with a reason; it stays readable. Twice is once. */
  'training.void': endpoint({
    input: z.object({ trainingId: Id, personId: Id, reason: text(2, 100) }),
    output: TrainingView,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** 我的培训, newest first. */
  'training.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(MyTraining), errors: [] }),

  /** What was entered for a team, newest first. */
  'training.ofTeam': endpoint({
    input: z.object({ teamId: Id, cursor: Cursor }),
    output: page(TrainingView),
    errors: [],
  }),
}
