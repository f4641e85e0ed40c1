import { anActivity } from '../../builders/activity'
import { aPresence } from '../../builders/attendance'
import { hours, NOW } from '../../builders/clock'
import { aCorrection } from '../../builders/correction'
import { RUNNERS } from './activity'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const START = NOW - hours(5)
const spans = { personId: 'p-self', startsAt: START, endsAt: START + hours(2) }
const over = [anActivity({ startsAt: START, people: ['p-self'] })]
const was = aPresence(spans)
const ofSelf = aCorrection({ personId: 'p-self', askedById: 'p-self' })
const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const LEADERS: Cells = { ...NO_ONE, teamAdmin: 'y--', leader: 'y--', cityAdmin: 'y' }

export const correctionRows = {
  'correction.ask': [
    {
      what: 'of my own record',
      input: {
        key: 'correct001',
        activityId: 'a-1',
        startsAt: START,
        endsAt: START + hours(1),
        reason: '早走了一小时',
      },
      given: { activities: over, attendances: [was] },
      cells: { ...NO_ONE, self: 'y' },
    },
  ],
  'correction.propose': [
    {
      what: 'of a record',
      input: {
        key: 'correct001',
        activityId: 'a-1',
        personId: 'p-self',
        change: { kind: 'times', startsAt: START, endsAt: START + hours(1) },
        reason: '早走了一小时',
        evidence: '签到表上写着',
      },
      given: { activities: over, attendances: [was] },
      cells: RUNNERS,
    },
  ],
  'correction.decide': [
    {
      what: 'what somebody asked for',
      input: { correctionId: 'co-1', isAccepted: false, note: '签到表上没有' },
      given: { activities: over, attendances: [was], corrections: [ofSelf] },
      cells: RUNNERS,
    },
  ],
  'correction.list': [
    { what: 'at a unit', input: { unitId: 'u-1' }, given: { corrections: [ofSelf] }, cells: UNIT },
    { what: 'at a team', input: { teamId: 't-1' }, given: { corrections: [ofSelf] }, cells: LEADERS },
  ],
  'correction.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
} satisfies Partial<Matrix>
