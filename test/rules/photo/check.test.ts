import fc from 'fast-check'
import type { MachineVerdict, Photo, PhotoStatus } from '@shared/contract/photo'
import { hearMachine, nextAsk, statusOf } from '@shared/domain/photo/check'
import { anActivity } from '../../builders/activity'
import { aPhoto } from '../../builders/photo'

const activity = anActivity()
const waiting = () => aPhoto({ machine: 'waiting', eye: 'pending', isUnchecked: true, traceIds: ['t'] })

describe('照片 is public only when WeChat and the leader let it pass', () => {
  it.each<{ machine?: MachineVerdict; eye: PhotoStatus; hasChild?: boolean; is: PhotoStatus }>([
    { machine: 'waiting', eye: 'pending', is: 'pending' },
    { machine: 'waiting', eye: 'passed', is: 'pending' },
    { machine: 'passed', eye: 'pending', is: 'pending' },
    { machine: 'passed', eye: 'passed', is: 'passed' },
    { machine: 'unsure', eye: 'passed', is: 'passed' },
    { machine: 'silent', eye: 'passed', is: 'passed' },
    { machine: 'passed', eye: 'returned', is: 'returned' },
    { machine: 'risky', eye: 'pending', is: 'returned' },
    { machine: 'risky', eye: 'passed', is: 'returned' },
    { machine: 'passed', eye: 'passed', hasChild: true, is: 'returned' },
  ])('WeChat $machine, the leader $eye, a child $hasChild: $is', ({ is, ...words }) => {
    expect(statusOf({ status: 'pending', ...words })).toBe(is)
  })

  it('a photo from before the check is what the leader said', () => {
    for (const status of ['pending', 'passed', 'returned'] as const) expect(statusOf({ status })).toBe(status)
  })
})

const aWord = fc.constantFrom<MachineVerdict>('silent', 'passed', 'unsure', 'risky')
const heard = (photo: Photo, words: readonly MachineVerdict[]) =>
  words.reduce((before, word) => hearMachine(before, activity, word) ?? before, photo)

describe('WeChat’s word', () => {
  it('comes to the same in any order and however often it comes', () => {
    fc.assert(
      fc.property(fc.array(aWord), fc.array(aWord), (some, others) => {
        const [one, other] = [heard(waiting(), [...some, ...others]), heard(waiting(), [...others, ...some, ...others])]
        expect([one.machine, one.status]).toEqual([other.machine, other.status])
      }),
    )
  })

  it('never makes public what the leader has not let pass, and a refusal is never taken back', () => {
    fc.assert(
      fc.property(fc.array(aWord), fc.boolean(), (words, isRefused) => {
        const photo = heard(waiting(), isRefused ? ['risky', ...words] : words)
        expect(photo.status).not.toBe('passed')
        if (isRefused) expect(photo.status).toBe('returned')
      }),
    )
  })

  it('sends what the leader passed before back to the leader when WeChat is unsure, once', () => {
    const passed = { ...waiting(), eye: 'passed' as const }
    const unsure = hearMachine(passed, activity, 'unsure')

    expect(unsure).toMatchObject({ status: 'pending', eye: 'pending' })
    expect(hearMachine({ ...unsure!, eye: 'passed', status: 'passed' }, activity, 'unsure')).toBeNull()
  })

  it('ends the waiting, marks the figures, and tells who took it only of a refusal', () => {
    const refused = hearMachine(waiting(), activity, 'risky')

    expect(refused).toMatchObject({ isPending: true, dirty: ['t-1|u-1|s-1|2026-11-22'] })
    expect(refused).not.toHaveProperty('isUnchecked')
    expect(refused?.outbox).toMatchObject([{ kind: 'photoReturned', personId: 'p-volunteer' }])
    expect(hearMachine(waiting(), activity, 'passed')?.outbox).toEqual([])
  })
})

it.each([
  { photo: {}, step: 'ask' },
  { photo: { timesAsked: 2 }, step: 'ask' },
  { photo: { timesAsked: 3 }, step: 'giveUp' },
  { photo: { timesAsked: 1, status: 'returned' as const }, step: 'ask' },
  { photo: { timesAsked: 1, hasChild: true }, step: 'forget' },
])('asked about $photo: $step', ({ photo, step }) => {
  expect(nextAsk({ ...waiting(), ...photo })).toBe(step)
})
