import type { PhotoView } from '@shared/contract/photo'

export const BEST = 3

type Candidate = Pick<PhotoView, '_id' | 'takenAt' | 'uploaderName' | 'status' | 'hasPortraitConsent' | 'hasChild'>

/**
 * 最好的三张, as proposed: passed, with the consent of who is on them, of different people and far apart in time. Which
 * one is beautiful the leader says.
 */
export function proposeBest(photos: readonly Candidate[]): string[] {
  const left = photos.filter((one) => one.status === 'passed' && one.hasPortraitConsent && !one.hasChild).sort(byTime)
  const chosen: Candidate[] = []
  while (chosen.length < BEST && left.length > 0) {
    const [best] = left.map((one) => ({ one, ...merits(one, chosen) })).sort(better)
    if (!best) break
    chosen.push(best.one)
    left.splice(left.indexOf(best.one), 1)
  }
  return chosen.sort(byTime).map(({ _id }) => _id)
}

type Merits = { isNewName: boolean; apartMs: number }

const merits = ({ uploaderName, takenAt }: Candidate, chosen: readonly Candidate[]): Merits => ({
  isNewName: chosen.every((one) => one.uploaderName !== uploaderName),
  apartMs: chosen.length === 0 ? 0 : Math.min(...chosen.map((one) => Math.abs(one.takenAt - takenAt))),
})

// Sorting is stable: what is equal stays in the order of time.
const better = (a: Merits, b: Merits) => Number(b.isNewName) - Number(a.isNewName) || b.apartMs - a.apartMs

const byTime = (a: Candidate, b: Candidate) => a.takenAt - b.takenAt || (a._id < b._id ? -1 : 1)
