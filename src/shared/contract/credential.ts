import * as z from 'zod'
import { Day, Id } from './fields'

/** 岗前 / 安全 / 急救 / 业务 / 宣讲 / 其他 */
export const TrainingKind = z.enum(['induction', 'safety', 'firstAid', 'skill', 'speaking', 'other'])
export type TrainingKind = z.infer<typeof TrainingKind>

/** 医师 / 护士 / 电工 / 消防 / 教师 / 农艺 / 危化品 / 其他 */
export const QualificationKind = z.enum([
  'physician',
  'nurse',
  'electrician',
  'fireSafety',
  'teacher',
  'agronomist',
  'chemicals',
  'other',
])
export type QualificationKind = z.infer<typeof QualificationKind>

/**
 * What a person has been trained in or is qualified for, kept on their account so that a sign-up need not look it up.
 * The record it comes from is the truth; `jobs` copies.
 */
export const Credential = z.discriminatedUnion('of', [
  z.object({ of: z.literal('training'), recordId: Id, kind: TrainingKind, name: z.string(), day: Day }),
  /** `until` is null where it holds for life. */
  z.object({ of: z.literal('qualification'), recordId: Id, kind: QualificationKind, until: Day.nullable() }),
])
export type Credential = z.infer<typeof Credential>

/** 报名条件: what a volunteer must have before signing up (令685 §15, §16). An empty name asks for any of the kind. */
export const Gate = z.object({
  training: z.object({ kind: TrainingKind, name: z.string().trim().max(40) }).nullable(),
  qualification: QualificationKind.nullable(),
  minimumAge: z.number().int().min(6).max(80).nullable(),
})
export type Gate = z.infer<typeof Gate>

/** What a gate still asks of a person; `ageUnknown` where no birth date was given. */
export const GateMiss = z.enum(['training', 'qualification', 'age', 'ageUnknown'])
export type GateMiss = z.infer<typeof GateMiss>

/** What a saved record still has to write to accounts; doing it twice changes nothing. */
export const Credit = z.object({ personId: Id, recordId: Id, credential: Credential.nullable() })
export type Credit = z.infer<typeof Credit>
