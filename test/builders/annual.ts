import type { AnnualSummary } from '@shared/contract/annual'
import { NOW } from './clock'

/** 年度总结 of the first unit, begun. */
export const anAnnualSummary = (wish: Partial<AnnualSummary> = {}): AnnualSummary => ({
  _id: 'u-1-2026',
  rev: 0,
  unitId: 'u-1',
  teamId: null,
  year: 2026,
  words: { results: '全年进村十二场', awards: '', plans: '' },
  photoIds: null,
  editedById: 'p-admin',
  editedAt: NOW,
  ...wish,
})
