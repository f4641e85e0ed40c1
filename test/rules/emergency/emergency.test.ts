import fc from 'fast-check'
import type { EmergencyPlan } from '@shared/contract/emergency'
import {
  answerCall,
  callOf,
  changeEmergency,
  closeEmergency,
  isCalled,
  openEmergency,
  seeCall,
  widened,
} from '@shared/domain/emergency/emergency'
import { aResident, aVolunteer } from '../../builders/account'
import { NOW } from '../../builders/clock'
import { aCallUp, anEmergency, anEmergencyPlan } from '../../builders/emergency'

const headOf = (types: ('grassrootsHead' | 'public')[]) => {
  const person = aVolunteer()
  return { ...person, registration: { ...person.registration!, types } }
}
const groundOf = (streetIds: string[]) => ({ areas: [{ name: '土湾街道' }], streetIds, shownTo: streetIds })
const opening = {
  unit: { _id: 'u-1', name: '沙坪坝区科协' },
  scripts: [{ _id: 'sc-1', title: '电话骗局怎么认' }],
  byId: 'p-admin',
  now: NOW,
}

describe('应急科普', () => {
  it('stands at once, and has the streets that are to be called, each once', () => {
    const opened = openEmergency('em-1', anEmergencyPlan(), { ...opening, ground: groundOf(['s-1', 's-2', 's-1']) })
    expect(opened).toMatchObject({ status: 'open', openFor: 'u-1', streetsLeft: ['s-1', 's-2'], isPending: true })
    expect(opened.shownTo).toEqual(['s-1', 's-2', 'u-1'])
    expect(openEmergency('em-1', anEmergencyPlan(), { ...opening, ground: groundOf([]) }).isPending).toBeUndefined()
  })

  it('calls nobody else once it is closed, tells who can come, and closes once', () => {
    const closed = closeEmergency(anEmergency({ streetsLeft: ['s-1'] }), {
      reason: '解除',
      thanks: '谢谢',
      now: NOW + 1,
    })
    expect(closed).toMatchObject({ status: 'closed', openFor: 'em-1', streetsLeft: [], toldUpTo: '', isPending: true })
    expect(closeEmergency(closed, { reason: '别的', thanks: '', now: NOW + 2 })).toBe(closed)
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

describe('改应急页', () => {
  const open = anEmergency({ streetIds: ['s-1'], shownTo: ['s-1', 'u-1'] })
  const scripts = opening.scripts
  const change = (wish: Partial<EmergencyPlan>, streetIds = ['s-1']) => {
    const plan = widened(open, anEmergencyPlan(wish))
    const after = changeEmergency(open, plan, { version: 0, scripts, ground: groundOf(streetIds), now: NOW + 1 })
    if (!after.ok) throw new Error(after.code)
    return after.value
  }

  it.each([
    { what: 'the same', wish: {}, note: undefined },
    { what: 'other advice', wish: { words: '马上往高处走。' }, note: '怎么做有更新' },
    {
      what: 'a higher warning and one more rumour',
      wish: { title: '暴雨红色预警', rumours: [{ claim: '停水三天', answer: '不停水。' }] },
      note: '现在是暴雨红色预警，又有传言说清楚了',
    },
    { what: 'another talk', wish: { scriptIds: [] }, note: undefined },
    { what: 'a rumour that went by', wish: { rumours: [] }, note: undefined },
  ])('those called hear of $what: $note', ({ wish, note }) => {
    expect(change(wish).news?.note).toBe(note)
  })

  it('calls whoever comes in by a new street, and everybody anew where a kind of people is added', () => {
    expect(change({ areaIds: ['s-2'] }, ['s-1', 's-2'])).toMatchObject({
      areaIds: ['s-1', 's-2'],
      streetsLeft: ['s-2'],
      shownTo: ['s-1', 'u-1', 's-2'],
    })
    expect(change({ types: ['disseminator'] })).toMatchObject({
      types: ['grassrootsHead', 'disseminator'],
      streetsLeft: ['s-1'],
    })
  })

  it('is refused over a version that is gone, but the same once more has arrived', () => {
    const changing = { version: 7, scripts, ground: groundOf(['s-1']), now: NOW }
    expect(changeEmergency(open, anEmergencyPlan({ title: '别的事' }), changing)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    expect(changeEmergency(open, anEmergencyPlan(), changing)).toEqual({ ok: true, value: open })
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
