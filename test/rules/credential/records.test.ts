import { withCredit } from '@shared/domain/credential/credit'
import { checkingUnit, checkQualification, maskNumber } from '@shared/domain/credential/qualification'
import { enterTraining, viewMine, voidTraining } from '@shared/domain/credential/training'
import { insuranceGap, viewPolicy } from '@shared/domain/activity/insurance'
import { aPerson } from '../../builders/account'
import { anActivity } from '../../builders/activity'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aPolicy, aQualification, aTraining, aTrainingCredential } from '../../builders/credential'

const { volunteer, leader, rival, admin } = people
const team = { _id: 't-1', name: '红岩科普队', unitId: 'u-1' }
const content = {
  kind: 'safety',
  name: '登高安全培训',
  content: '梯子',
  minutes: 60,
  organiser: '应急局',
  day: '2026-11-20',
} as const
const by = (caller: typeof leader) => ({ caller, now: NOW })

describe('a training', () => {
  it('credits everybody who was there, and tells them', () => {
    const entered = enterTraining({ trainingId: 'tr-9', content, team, trainees: [volunteer, leader] }, by(leader))

    expect(entered).toMatchObject({
      ok: true,
      value: {
        traineeIds: ['p-volunteer', 'p-leader'],
        credits: [
          { personId: 'p-volunteer', credential: { kind: 'safety', day: '2026-11-20' } },
          { personId: 'p-leader' },
        ],
        outbox: [{ personId: 'p-volunteer', kind: 'trainingEntered' }, { personId: 'p-leader' }],
      },
    })
  })

  it.each([
    {
      why: 'a day to come',
      wish: { content: { ...content, day: '2026-11-22' }, trainees: [volunteer] },
      code: 'TRAINING_AHEAD',
    },
    { why: 'somebody of another team', wish: { content, trainees: [volunteer, rival] }, code: 'NOT_A_MEMBER' },
  ])('is refused: $why', ({ wish, code }) => {
    expect(enterTraining({ trainingId: 'tr-9', team, ...wish }, by(leader))).toEqual({ ok: false, code })
  })

  it('is taken back for one person, stays readable, and twice is once', () => {
    const voided = voidTraining(aTraining(), { personId: 'p-volunteer', reason: '那天没来' }, by(leader))
    if (!voided.ok) throw new Error(voided.code)

    expect(voided.value.credits).toEqual([{ personId: 'p-volunteer', recordId: 'tr-1', credential: null }])
    expect(viewMine(voided.value, 'p-volunteer').voided).toMatchObject({ reason: '那天没来' })
    expect(viewMine(voided.value, 'p-leader').voided).toBeNull()
    expect(voidTraining(voided.value, { personId: 'p-volunteer', reason: '又一次' }, by(leader))).toEqual(voided)
  })
})

describe('a credit', () => {
  const credential = aTrainingCredential()
  const given = { personId: 'p-volunteer', recordId: 'tr-1', credential }

  it('written twice is written once, and can be taken back', () => {
    const once = withCredit(volunteer, given)

    expect(once.credentials).toEqual([credential])
    expect(withCredit(once, given)).toBe(once)
    expect(withCredit(once, { ...given, credential: null }).credentials).toEqual([])
  })

  it('leaves alone who is no volunteer any more', () => {
    const gone = aPerson()

    expect(withCredit(gone, given)).toBe(gone)
  })
})

describe('a qualification', () => {
  it.each([
    ['1234567890', '******7890'],
    ['1234', '**34'],
    ['123456', '***456'],
  ])('%s is shown as %s', (number, masked) => {
    expect(maskNumber(number)).toBe(masked)
  })

  it('is looked at by one of the person’s own units, or by the city', () => {
    expect(checkingUnit(volunteer, undefined)).toBe('u-1')
    expect(checkingUnit(volunteer, 'u-9')).toBeNull()
    expect(checkingUnit(aPerson(), undefined)).toBe('u-city')
  })

  it.each([
    {
      why: 'accepted',
      of: {},
      verdict: { isAccepted: true, reason: '' },
      by: admin,
      result: { value: { status: 'accepted', credits: [{}] } },
    },
    {
      why: 'refused with a reason',
      of: {},
      verdict: { isAccepted: false, reason: '看不清' },
      by: admin,
      result: { value: { status: 'refused', credits: [] } },
    },
    {
      why: 'refused without one',
      of: {},
      verdict: { isAccepted: false, reason: ' ' },
      by: admin,
      result: { code: 'CHECK_REASON_MISSING' },
    },
    {
      why: 'one’s own',
      of: { personId: 'p-admin' },
      verdict: { isAccepted: true, reason: '' },
      by: admin,
      result: { code: 'CHECKS_SELF' },
    },
    {
      why: 'refused after it was accepted',
      of: { status: 'accepted' as const },
      verdict: { isAccepted: false, reason: '看错了' },
      by: admin,
      result: { code: 'QUALIFICATION_CHECKED' },
    },
    {
      why: 'accepted twice',
      of: { status: 'accepted' as const },
      verdict: { isAccepted: true, reason: '' },
      by: admin,
      result: { value: { status: 'accepted' } },
    },
  ])('$why', ({ of, verdict, by: caller, result }) => {
    expect(checkQualification(aQualification(of), verdict, by(caller))).toMatchObject(result)
  })
})

describe('insurance of an activity of high risk', () => {
  const policy = { insurer: '人保财险', policyNumber: 'P-0001', from: '2026-11-22', to: '2026-11-22', people: 30 }
  const risk = { level: 'high' as const, note: '登高', protection: '' }

  it.each([
    { why: 'low risk needs none', wish: { policy: null }, gap: null },
    { why: 'none', wish: { risk, policy: null }, gap: 'INSURANCE_MISSING' },
    { why: 'words are no policy', wish: { risk, insurance: '买了', policy: null }, gap: 'INSURANCE_MISSING' },
    { why: 'that very day, that many people', wish: { risk, policy }, gap: null },
    {
      why: 'begins the day after',
      wish: { risk, policy: { ...policy, from: '2026-11-23', to: '2026-11-30' } },
      gap: 'INSURANCE_NOT_COVERING',
    },
    {
      why: 'ends the day before',
      wish: { risk, policy: { ...policy, from: '2026-11-01', to: '2026-11-21' } },
      gap: 'INSURANCE_NOT_COVERING',
    },
    { why: 'fewer people than places', wish: { risk, policy: { ...policy, people: 29 } }, gap: 'INSURANCE_TOO_FEW' },
    { why: 'every volunteer', wish: { risk, policy: { ...policy, people: null } }, gap: null },
  ])('$why', ({ wish, gap }) => {
    expect(insuranceGap(anActivity(wish))).toBe(gap)
  })
})

it.each([
  { day: '2025-12-31', wish: {}, state: 'ahead' },
  { day: '2026-01-01', wish: {}, state: 'valid' },
  { day: '2027-06-30', wish: {}, state: 'valid' },
  { day: '2027-07-01', wish: {}, state: 'expired' },
  { day: '2026-05-01', wish: { withdrawnAt: NOW }, state: 'withdrawn' },
])('a policy is on $day $state', ({ day, wish, state }) => {
  expect(viewPolicy(aPolicy(wish), day).state).toBe(state)
})
