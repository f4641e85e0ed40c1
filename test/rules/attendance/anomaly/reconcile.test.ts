import type { Finding } from '@shared/domain/attendance/anomaly/finding'
import { reconcile } from '@shared/domain/attendance/anomaly/reconcile'
import { anActivity } from '../../../builders/activity'
import { anAnomaly } from '../../../builders/anomaly'
import { NOW } from '../../../builders/clock'

const world = { activities: new Map([['a-1', anActivity()]]), now: NOW }
const known = anAnomaly()
const finding: Finding = { ...known }
const fine = anAnomaly({ status: 'fine', decision: { byId: 'p-admin', at: NOW, note: '问过了' } })

describe('what was found, beside what is known', () => {
  it('is written down once', () => {
    const [change] = reconcile([finding], [], world)

    expect(change).toMatchObject({ before: null, after: { _id: 'twoPlaces-a-1-p-volunteer', status: 'open' } })
    expect(reconcile([finding], [change!.after], world)).toEqual([])
  })

  it('what was decided stays decided until its evidence changes', () => {
    const more = { ...finding, evidence: { ...finding.evidence, minutes: 90 } }

    expect(reconcile([finding], [fine], world)).toEqual([])
    expect(reconcile([more], [fine], world)).toMatchObject([{ after: { status: 'open', decision: null } }])
  })

  it('evidence is the same in whatever order the database hands back its fields', () => {
    const { minutes, title, activityId } = known.evidence

    expect(reconcile([{ ...finding, evidence: { minutes, title, activityId } }], [fine], world)).toEqual([])
  })

  it('what is open and no longer so goes by itself, and comes back when it is so again', () => {
    const [gone] = reconcile([], [known], world)

    expect(gone).toMatchObject({ after: { status: 'gone' } })
    expect(reconcile([finding], [gone!.after], world)).toMatchObject([{ after: { status: 'open' } }])
    expect(reconcile([], [fine], world)).toEqual([])
  })
})
