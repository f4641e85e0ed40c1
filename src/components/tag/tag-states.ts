import type { MarkName } from '../icon/icon-names'

type Tone = 'plain' | 'brand' | 'warm' | 'ok' | 'warn' | 'bad'
type Look = { word: string; mark: MarkName; tone: Tone }

const look = (word: string, mark: MarkName, tone: Tone): Look => ({ word, mark, tone })

/** Every state a thing can be seen in: the word and the shape come first, the colour last. */
export const TAG_STATES = {
  draft: look('草稿', 'dashes', 'plain'),
  recruiting: look('招募中', 'ring', 'warm'),
  full: look('已满', 'disc', 'plain'),
  running: look('进行中', 'play', 'brand'),
  toClose: look('待结项', 'half', 'warn'),
  closed: look('已结项', 'tick', 'ok'),
  cancelled: look('已取消', 'no', 'plain'),
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
