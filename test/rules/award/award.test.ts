import fc from 'fast-check'
import type { Award } from '@shared/contract/award'
import {
  awardToSend,
  changeAward,
  checkAward,
  enterAward,
  revokeAward,
  sentAward,
  submitAward,
} from '@shared/domain/award/award'
import { anAward, awardForm } from '../../builders/award'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'

const { volunteer, admin } = people
const by = (caller: typeof admin) => ({ caller, now: NOW })
const form = { ...awardForm, fileId: 'cloud://x/1.jpg' }
const accepted = (wish: Partial<Award> = {}) => anAward({ status: 'accepted', ...wish })

describe('表彰', () => {
  it('proposed by the person it waits; entered by the unit it is in the record, and the person is told', () => {
    expect(submitAward(form, { awardId: 'aw-9', unitId: 'u-1' }, by(volunteer))).toMatchObject({
      value: { status: 'submitted', personId: 'p-volunteer', outbox: [], listKey: '2026-11-05|aw-9' },
    })
    expect(enterAward(form, { awardId: 'aw-9', unitId: 'u-1', person: volunteer }, by(admin))).toMatchObject({
      value: {
        ...{ status: 'accepted', personName: '李志愿', enteredById: 'p-admin', isPending: true },
        outbox: [{ personId: 'p-volunteer', kind: 'awardEntered', link: { page: 'awards' } }],
      },
    })
  })

  it.each([
    { why: 'is told', award: anAward(), isAccepted: true, result: { value: { outbox: [{ kind: 'awardAccepted' }] } } },
    { why: 'once', award: accepted(), isAccepted: true, result: { value: { outbox: [] } } },
    { why: 'is in the record', award: accepted(), isAccepted: false, result: { code: 'AWARD_MOVED_ON' } },
    {
      why: 'was refused',
      award: anAward({ status: 'refused' }),
      isAccepted: true,
      result: { code: 'AWARD_MOVED_ON' },
    },
  ])('a word of the unit: $why', ({ award, isAccepted, result }) => {
    expect(checkAward(award, { isAccepted, reason: '看不清' }, by(admin))).toMatchObject(result)
  })

  it('a correction keeps what stood there, with the reason; the same again changes nothing', () => {
    const wish = { ...awardForm, day: '2026-10-05', reason: '日期写错了' }
    const once = valueOf(changeAward(accepted(), wish, by(admin)))

    expect(once).toMatchObject({
      ...{ day: '2026-10-05', listKey: '2026-10-05|aw-1', outbox: [{ kind: 'awardChanged' }] },
      history: [{ day: '2026-11-05', reason: '日期写错了', byId: 'p-admin', at: NOW }],
    })
    expect(valueOf(changeAward(once, wish, by(admin)))).toBe(once)
  })

  it('revoked it stays with the reason; a second time changes nothing', () => {
    const once = valueOf(revokeAward(accepted(), '授予单位撤销了', by(admin)))

    expect(once).toMatchObject({ status: 'revoked', reason: '授予单位撤销了', outbox: [{ kind: 'awardRevoked' }] })
    expect(valueOf(revokeAward(once, '又一次', by(admin)))).toBe(once)
  })
})

describe('what of it goes to the designated system (令67 §§4, 9)', () => {
  const other = { ...awardForm, level: 'city' as const }

  it.each([
    { why: 'waits for the unit', award: anAward(), send: null, takeBack: null },
    { why: 'new', award: accepted(), send: awardForm, takeBack: null },
    { why: 'there as it is', award: accepted({ sent: awardForm }), send: null, takeBack: null },
    { why: 'corrected since', award: accepted({ sent: other }), send: awardForm, takeBack: other },
    { why: 'revoked since', award: anAward({ status: 'revoked', sent: other }), send: null, takeBack: other },
    { why: 'revoked before it went', award: anAward({ status: 'revoked' }), send: null, takeBack: null },
  ])('$why', ({ award, send, takeBack }) => {
    expect(awardToSend(award)).toEqual({ send, takeBack })
  })

  it('whatever became of it: once the file was written, nothing is left to send', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('submitted', 'accepted', 'refused', 'revoked'),
        fc.constantFrom(null, awardForm, other),
        (status, sent) => {
          expect(awardToSend(sentAward(anAward({ status, sent })))).toEqual({ send: null, takeBack: null })
        },
      ),
    )
  })
})

// Helpers

function valueOf<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
