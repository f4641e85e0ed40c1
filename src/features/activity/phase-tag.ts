import type { ActivityPhase } from '@shared/contract/activity'
import type { TagState } from '@/components/tag/tag-states'

/** The tag of each phase. */
export const PHASE_TAG: Record<ActivityPhase, TagState> = {
  draft: 'draft',
  recruiting: 'recruiting',
  full: 'full',
  ongoing: 'running',
  ended: 'toClose',
  closed: 'closed',
  cancelled: 'cancelled',
}
