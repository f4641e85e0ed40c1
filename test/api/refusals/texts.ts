import { anActivity, aPlan } from '../../builders/activity'
import { people } from '../../builders/city'
import { aWish } from '../../builders/order'
import { aTeamPlan } from '../../builders/team-request'
import { A1, published, row } from './case'

const { volunteer, leader, resident } = people

/** WeChat's stand-in refuses what holds this word. */
const RISKY = '违规测试'
const code = 'TEXT_NOT_ALLOWED'

/** 内容检测: texts that others will read, refused while their author is there. */
export const textRefusals = [
  row('activity.publish', {
    code,
    why: 'what it is about is not fit to be read',
    as: leader,
    input: A1,
    given: { activities: [anActivity({ status: 'draft', content: `讲一讲${RISKY}` })] },
  }),
  row('activity.repeat', {
    code,
    why: 'a series of something unfit: none of it is posted',
    as: leader,
    input: { ...aPlan({ title: RISKY }), key: 'key000001', repeat: { every: 'week', times: 2 }, isToPublish: true },
  }),
  row('activity.draft', {
    code,
    why: 'published, and rewritten into something unfit',
    as: leader,
    input: { ...aPlan({ title: RISKY }), key: 'key000001', ...A1 },
    given: published,
  }),
  row('order.place', {
    code,
    why: 'teams would read it',
    as: resident,
    input: { ...aWish({ need: RISKY }), key: 'key000001' },
  }),
  row('team.found', {
    code,
    why: 'everybody would read the name',
    as: volunteer,
    input: { ...aTeamPlan({ name: `${RISKY}科普队` }), key: 'founding01', words: '' },
  }),
]
