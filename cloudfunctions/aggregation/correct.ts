import type { Correction } from '@shared/contract/correction'
import { correctAttendance, correctClosing } from '@shared/domain/correction/apply'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import type { World } from './world'

const TRIES = 5

/** Writes a decided correction into the record or the activity it is about; written twice it is written once. */
export async function applyCorrection(correction: Correction, { store }: Pick<World, 'store'>): Promise<void> {
  if (correction.status !== 'done') return
  const { activityId, personId } = correction
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const isWritten = personId
      ? await written(store.attendances, attendanceId(activityId, personId), (one) =>
          correctAttendance(one, correction),
        )
      : await written(store.activities, activityId, (one) => correctClosing(one, correction))
    if (isWritten) return
  }
  throw new Error(`what correction ${correction._id} is about kept changing`)
}

type Kept<T> = { get: (id: string) => Promise<T | null>; replace: (before: T, after: T) => Promise<boolean> }

async function written<T>(table: Kept<T>, id: string, correct: (one: T) => T): Promise<boolean> {
  const before = await table.get(id)
  const after = before && correct(before)
  return !before || after === before || table.replace(before, after as T)
}
