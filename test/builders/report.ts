import type { MonthlyReport, ReportSnapshot, Submission } from '@shared/contract/report'
import { NOTHING } from '@shared/domain/monthly/counted'
import { categoriesOf } from '@shared/domain/monthly/lines'
import { reportId } from '@shared/domain/monthly/step'
import { NOW } from './clock'

/** 经验做法, long enough to be submitted. */
export const EXPERIENCE = '街道把居民点的单和老人的手机课放在一起办，讲完就在现场练，练会了再回家。'.repeat(7)

/** 月报 that somebody began to write. */
export const aReport = (wish: Partial<MonthlyReport> = {}): MonthlyReport => {
  const { unitId = 'u-1', month = '2026-11' } = wish
  return {
    _id: reportId(unitId, month),
    rev: 0,
    dirty: [],
    outbox: [],
    unitId,
    month,
    status: 'draft',
    experience: EXPERIENCE,
    photoIds: null,
    editedById: 'p-admin',
    editedAt: NOW,
    submissions: [],
    listKey: month,
    ...wish,
  }
}

/** 提交 of an empty month, frozen this morning. */
export const aSubmission = (wish: Partial<ReportSnapshot> = {}): Submission => ({
  snapshot: {
    format: 1,
    unitId: 'u-1',
    unitName: '沙坪坝区科协',
    month: '2026-11',
    revision: 1,
    period: { from: '2026-10-23', to: '2026-11-22' },
    frozenAt: NOW,
    places: [],
    figures: NOTHING,
    activeVolunteers: 0,
    pendingClose: 0,
    categories: categoriesOf([]),
    changed: NOTHING,
    experience: EXPERIENCE,
    photos: [],
    parts: [],
    ...wish,
  },
  sha256: '0'.repeat(64),
  byId: 'p-admin',
  isLate: false,
  seen: { [wish.month ?? '2026-11']: '' },
  returned: null,
})
