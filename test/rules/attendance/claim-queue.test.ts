import fc from 'fast-check'
import type { ErrorCode } from '@shared/contract/api'
import type { ClaimQueue } from '@shared/contract/offline-claim'
import {
  answered,
  awakened,
  dropped,
  keep,
  madeAt,
  nextToSend,
  refusedIn,
  waitFor,
  waitingIn,
} from '@shared/domain/attendance/claim-queue'
import { hours, minutes, NOW } from '../../builders/clock'

const typed = (id: string, wish: object = {}) => ({
  id,
  activityId: 'a-1',
  title: '手机防骗小课堂',
  way: 'in' as const,
  code: '482716',
  at: NOW,
  heard: null,
  ...wish,
})
const arrived = { ok: true } as const
const refused = (code: ErrorCode) => ({ ok: false, code }) as const
const inAndOut = keep(keep([], typed('claimin1')), typed('claimout', { way: 'out' }))
const after = (queue: ClaimQueue, id: string, code: ErrorCode) =>
  answered(queue, id, { answer: refused(code), now: NOW })

describe('待同步', () => {
  it('is sent in the order it was made, and nothing of an activity overtakes what came before', () => {
    const other = keep(inAndOut, typed('claimtwo', { activityId: 'a-2' }))
    const failed = after(other, 'claimin1', 'NETWORK')

    expect(nextToSend(other, NOW)?.id).toBe('claimin1')
    expect(nextToSend(failed, NOW)?.id).toBe('claimtwo')
    expect(nextToSend(answered(other, 'claimin1', { answer: arrived, now: NOW }), NOW)?.id).toBe('claimout')
  })

  it('waits longer after each try that fails, five minutes at most, and is tried at once when there is network', () => {
    let queue = keep([], typed('claimin1'))
    const waits = Array.from({ length: 9 }, () => {
      queue = after(queue, 'claimin1', 'NETWORK')
      return waitFor(queue, NOW)! / 1_000
    })

    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300])
    expect(nextToSend(queue, NOW)).toBeNull()
    expect(nextToSend(awakened(queue, NOW), NOW)?.id).toBe('claimin1')
  })

  it('is not held up by a clock that was set back', () => {
    const queue = after(keep([], typed('claimin1')), 'claimin1', 'NETWORK')

    expect(nextToSend(queue, NOW - hours(3))?.id).toBe('claimin1')
  })

  it.each(['NETWORK', 'INTERNAL', 'CHANGED_MEANWHILE', 'SIGN_IN_REQUIRED'] as const)('is kept after %s', (code) => {
    expect(waitingIn(after(inAndOut, 'claimin1', code))).toHaveLength(2)
  })

  it.each(['CODE_TRIES_EXCEEDED', 'CLAIM_OTHER_PERSON'] as const)('waits ten minutes after %s', (code) => {
    const queue = after(keep([], typed('claimin1')), 'claimin1', code)

    expect(waitFor(queue, NOW)).toBe(minutes(10))
  })

  it('a refused one is not sent again and stays until it has been read', () => {
    const queue = after(keep([], typed('claimin1')), 'claimin1', 'CLAIM_CODE_WRONG')

    expect(nextToSend(queue, NOW + hours(1))).toBeNull()
    expect(waitFor(queue, NOW)).toBeNull()
    expect(refusedIn(queue)).toMatchObject([{ id: 'claimin1', refusal: 'CLAIM_CODE_WRONG' }])
    expect(dropped(queue, 'claimin1')).toEqual([])
  })

  it('with one of two tries at the same check-in taken, the other has nothing left to say', () => {
    const mistyped = after(keep([], typed('mistyped')), 'mistyped', 'CLAIM_CODE_WRONG')
    const both = keep(mistyped, typed('claimin1'))

    expect(answered(both, 'claimin1', { answer: arrived, now: NOW })).toEqual([])
  })

  it('says when it was made by the cloud’s clock, as far as the phone knows it', () => {
    const heard = { serverNow: NOW, at: NOW - hours(3), personId: 'p-volunteer' }

    expect(madeAt({ at: NOW - hours(2), heard })).toBe(NOW + hours(1))
    expect(madeAt({ at: NOW, heard: null })).toBe(NOW)
  })

  it('whatever the cloud answers, a claim is sent until it is taken or refused, and then no more', () => {
    const codes = fc.constantFrom<ErrorCode>(
      'NETWORK',
      'INTERNAL',
      'CODE_TRIES_EXCEEDED',
      'CLAIM_TIME_WRONG',
      'NOT_FOUND',
    )
    fc.assert(
      fc.property(fc.array(fc.option(codes), { maxLength: 12 }), (answers) => {
        let queue: ClaimQueue = inAndOut
        let now = NOW
        for (const code of answers) {
          now += hours(1)
          const next = nextToSend(queue, now)
          if (next === null) break
          queue = answered(queue, next.id, { answer: code === null ? arrived : refused(code), now })
        }
        for (const { refusal } of refusedIn(queue)) expect(['CLAIM_TIME_WRONG', 'NOT_FOUND']).toContain(refusal)
        expect(nextToSend(queue, now + hours(1)) === null).toBe(waitingIn(queue).length === 0)
      }),
    )
  })
})
