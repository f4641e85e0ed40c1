import type { OrderTopic } from '@shared/contract/order'
import type { MatchReason } from '@shared/contract/order-match'
import { TOPIC_TEXT } from './terms'

type About = { topic: OrderTopic; subdistrictName: string }
type Said = { word: string; fact: (count: number, about: About) => string }

const topicOf = ({ topic }: About) => `“${TOPIC_TEXT[topic].name}”`

/** What speaks for or against a team and an order: a word, and the fact behind it. */
export const MATCH_TEXT: Record<MatchReason['kind'], Said> = {
  chosen: { word: '指名', fact: () => '点的就是这支队的服务' },
  skill: { word: '会讲', fact: (_, about) => `写明会讲${topicOf(about)}` },
  anything: { word: '没写专长', fact: (_, about) => `没写会不会讲${topicOf(about)}，要问一问` },
  sameStreet: { word: '就在附近', fact: (_, { subdistrictName }) => `就在${subdistrictName}` },
  servesStreet: { word: '会来', fact: (_, { subdistrictName }) => `写明会到${subdistrictName}来` },
  sameDistrict: { word: '不远', fact: () => '在同一个区县' },
  comes: { word: '愿意来', fact: () => '写明愿意到这里来' },
  farther: { word: '有点远', fact: () => '本单位的队伍，不在这个区县' },
  experience: { word: '讲过', fact: (count, about) => `一年里接过 ${count} 张${topicOf(about)}` },
  script: { word: '讲过这篇', fact: (count) => `一年里讲过这篇稿子 ${count} 次` },
  load: {
    word: '手上的事',
    fact: (count) => (count === 0 ? '那个月还没有安排' : `那个月已有 ${count} 件`),
  },
  freeDay: { word: '有空', fact: () => '那天没有别的活动' },
  busyDay: { word: '有点忙', fact: (count) => `那天已有 ${count} 场活动` },
  askedBefore: { word: '问过', fact: () => '上次问了没等到回话' },
}
