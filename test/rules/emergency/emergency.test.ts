import fc from 'fast-check'
import {
  answerCall,
  callOf,
  closeEmergency,
  isCalled,
  openEmergency,
  seeCall,
} from '@shared/domain/emergency/emergency'
import { aResident, aVolunteer } from '../../builders/account'
import { NOW } from '../../builders/clock'
import { aCallUp, anEmergency, anEmergencyPlan } from '../../builders/emergency'

const headOf = (types: ('grassrootsHead' | 'public')[]) => {
  const person = aVolunteer()
  return { ...person, registration: { ...person.registration!, types } }
}
const opening = {
  unit: { _id: 'u-1', name: '沙坪坝区科协' },
  scripts: [{ _id: 'sc-1', title: '电话骗局怎么认' }],
  areas: [{ name: '土湾街道' }],
  byId: 'p-admin',
  now: NOW,
}

describe('应急科普', () => {
  it('stands at once, and has the streets that are to be called, each once', () => {
    const opened = openEmergency('em-1', anEmergencyPlan(), { ...opening, streetIds: ['s-1', 's-2', 's-1'] })
    expect(opened).toMatchObject({ status: 'open', openFor: 'u-1', streetsLeft: ['s-1', 's-2'], isPending: true })
    expect(openEmergency('em-1', anEmergencyPlan(), { ...opening, streetIds: [] }).isPending).toBeUndefined()
  })

  it('calls nobody else once it is closed, tells who can come, and closes once', () => {
    const closed = closeEmergency(anEmergency({ streetsLeft: ['s-1'] }), '解除', NOW + 1)
    expect(closed).toMatchObject({ status: 'closed', openFor: 'em-1', streetsLeft: [], toldUpTo: '', isPending: true })
    expect(closeEmergency(closed, '别的', NOW + 2)).toBe(closed)
  })

  it.each([
    { who: 'one of the 三长', person: headOf(['public', 'grassrootsHead']), isOne: true },
    { who: 'anybody else', person: headOf(['public']), isOne: false },
    { who: 'who never registered', person: aResident(), isOne: false },
    { who: 'who has gone', person: { ...headOf(['grassrootsHead']), erasedAt: NOW }, isOne: false },
  ])('calls $who: $isOne', ({ person, isOne }) => {
    expect(isCalled(person, anEmergency())).toBe(isOne)
  })

  it('names a call by emergency and person', () => {
    expect(callOf(anEmergency(), aVolunteer(), NOW)).toMatchObject({ _id: 'em-1-p-volunteer', state: 'sent' })
  })
})

describe('召集的回话', () => {
  const open = anEmergency()

  it('is refused once it is over', () => {
    const by = { emergency: anEmergency({ status: 'closed' }), now: NOW }
    expect(answerCall(aCallUp(), { canCome: true, note: '' }, by)).toEqual({ ok: false, code: 'EMERGENCY_OVER' })
  })

  it('whatever is seen and answered in whatever order: the last word stands, and the first look counts', () => {
    const aStep = fc.oneof(
      fc.constant('see' as const),
      fc.record({ canCome: fc.boolean(), note: fc.constantFrom('', '半小时到') }),
    )
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 8 }), (steps) => {
        const end = steps.reduce((call, step, at) => {
          if (step === 'see') return seeCall(call, NOW + at)
          const answered = answerCall(call, step, { emergency: open, now: NOW + at })
          return answered.ok ? answered.value : call
        }, aCallUp())
        const answers = steps.filter((step) => step !== 'see')
        const last = answers.at(-1)
        expect(end.seenAt).toBe(NOW)
        expect(end.state).toBe(last ? (last.canCome ? 'can' : 'cannot') : 'seen')
        expect(end.note).toBe(last?.note ?? '')
      }),
    )
  })
})
