import type { Activity } from '@shared/contract/activity'
import type { Photo } from '@shared/contract/photo'
import type { ReportPhoto } from '@shared/contract/report'
import { PHOTOS_AT_LEAST } from './checks'

type Shown = Pick<Photo, '_id' | 'status' | 'hasPortraitConsent' | 'hasChild'>

/** Whether a photo may go out with a report: passed, with consent, and no child under 14 on it. */
export const isFitForReport = ({ status, hasPortraitConsent, hasChild }: Shown): boolean =>
  status === 'passed' && hasPortraitConsent && !hasChild

/** More to choose from than fits one look is no help. */
const CANDIDATES_AT_MOST = 24

/** 现场照片 to choose from: what the leaders marked as best, the latest activities first, one of each before the second of any. */
export function candidateIds(activities: readonly Pick<Activity, 'closing' | 'day'>[]): string[] {
  const best = [...activities]
    .sort((a, b) => (a.day > b.day ? -1 : 1))
    .map(({ closing }) => closing?.bestPhotoIds ?? [])
  const rounds = [0, 1, 2].flatMap((round) => best.flatMap((ids) => ids[round] ?? []))
  return rounds.slice(0, CANDIDATES_AT_MOST)
}

export const asReportPhoto = (
  { _id: photoId, activityId, fileId, thumbnailId }: Photo,
  { title, day }: Pick<Activity, 'title' | 'day'>,
): ReportPhoto => ({ photoId, activityId, title, day, fileId, thumbnailId })

/** The proposal, until the unit chooses: the first of as many different activities. */
export const proposedPhotos = (candidates: readonly ReportPhoto[]): ReportPhoto[] =>
  candidates.slice(0, PHOTOS_AT_LEAST)
