import type { ActivityPhase } from '@shared/contract/activity'
import { PHASE_TEXT } from '@shared/text/terms'
import type { MarkName } from '../icon/icon-names'

type Tone = 'plain' | 'brand' | 'warm' | 'ok' | 'warn' | 'bad'
type Look = { word: string; mark: MarkName; tone: Tone }

const look = (word: string, mark: MarkName, tone: Tone): Look => ({ word, mark, tone })

/** Every state a thing can be seen in: the word and the shape come first, the colour last. */
export const TAG_STATES = {
  draft: look(PHASE_TEXT.draft, 'dashes', 'plain'),
  submitted: look(PHASE_TEXT.submitted, 'hourglass', 'brand'),
  sentBack: look(PHASE_TEXT.returned, 'return', 'bad'),
  recruiting: look(PHASE_TEXT.recruiting, 'ring', 'warm'),
  full: look(PHASE_TEXT.full, 'disc', 'plain'),
  running: look(PHASE_TEXT.ongoing, 'play', 'brand'),
  toClose: look(PHASE_TEXT.ended, 'half', 'warn'),
  closed: look(PHASE_TEXT.closed, 'tick', 'ok'),
  cancelled: look(PHASE_TEXT.cancelled, 'no', 'plain'),
  signedUp: look('已报名', 'tick', 'brand'),
  waiting: look('候补中', 'hourglass', 'brand'),
  reviewing: look('审核中', 'hourglass', 'brand'),
  replied: look('等答复', 'hourglass', 'brand'),
  answer: look('等您回话', 'half', 'warm'),
  toSync: look('待同步', 'up', 'warn'),
  approved: look('已通过', 'tick', 'ok'),
  done: look('已完成', 'tick', 'ok'),
  sent: look('已交', 'tick', 'ok'),
  notSent: look('还没交', 'half', 'warn'),
  unfinished: look('没写完', 'half', 'warn'),
  returned: look('退回', 'return', 'bad'),
  failed: look('没传上', 'no', 'bad'),
  refused: look('没通过', 'no', 'bad'),
} satisfies Record<string, Look>

export type TagState = keyof typeof TAG_STATES

/** The tag of each phase of an activity. */
export const PHASE_TAG: Record<ActivityPhase, TagState> = {
  draft: 'draft',
  submitted: 'submitted',
  returned: 'sentBack',
  recruiting: 'recruiting',
  full: 'full',
  ongoing: 'running',
  ended: 'toClose',
  closed: 'closed',
  cancelled: 'cancelled',
}
