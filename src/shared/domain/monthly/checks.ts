import type { ReportCheck } from '@shared/contract/report-api'
import type { ReportPlace } from '@shared/contract/report'

export const EXPERIENCE_AT_LEAST = 200
export const EXPERIENCE_AT_MOST = 800
export const PHOTOS_AT_LEAST = 3
export const PHOTOS_AT_MOST = 6

/** Letters of the experience that are still to be written. */
export const lettersMissing = (experience: string): number =>
  Math.max(0, EXPERIENCE_AT_LEAST - experience.trim().length)

type Report = {
  experience: string
  photos: number
  candidates: number
  places: readonly Pick<ReportPlace, 'source'>[]
  pendingClose: number
  activities: number
  isWindowOpen: boolean
}

/**
 * 还差什么: only the experience can keep a report from being submitted, and only where something was done to tell of.
 * The rest is said and may be left: 力戒形式主义.
 */
export function checkReport(report: Report): ReportCheck[] {
  const missingPlatforms = report.places.filter(({ source }) => source === 'none').length
  const missingWords = lettersMissing(report.experience)
  const missingPhotos = Math.max(0, Math.min(PHOTOS_AT_LEAST, report.candidates) - report.photos)
  const found: (ReportCheck | false)[] = [
    missingWords > 0 && { what: 'experience', blocks: report.activities > 0, count: missingWords },
    (missingPhotos > 0 || report.candidates === 0) && { what: 'photos', blocks: false, count: missingPhotos },
    missingPlatforms > 0 && { what: 'platforms', blocks: false, count: missingPlatforms },
    report.pendingClose > 0 && { what: 'pendingClose', blocks: false, count: report.pendingClose },
    report.activities === 0 && { what: 'noActivities', blocks: false, count: 0 },
    report.isWindowOpen && { what: 'windowOpen', blocks: false, count: 0 },
  ]
  return found.filter((one) => one !== false)
}

export const isComplete = (checks: readonly ReportCheck[]): boolean => checks.every(({ blocks }) => !blocks)
