import type { Attendance } from '@shared/contract/attendance'
import type { Photo } from '@shared/contract/photo'
import { withPhotos } from '@shared/domain/attendance/presence'
import type { Deps } from '@cloud/kernel/deps'

/** The leader may be confirming the same record at this moment. */
const TRIES = 3

/** A photo from the site bears out what its person did there without network; for everybody else nothing is written. */
export async function bearOut(mine: Attendance | null, photo: Photo, { store }: Pick<Deps, 'store'>): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const record = attempt === 0 ? mine : await store.attendances.get(mine!._id)
    const after = record && withPhotos(record, [photo])
    if (!after || after === record || (await store.attendances.replace(record, after))) return
  }
}
