import fc from 'fast-check'
import { isAdmitted, notedUse } from '@shared/domain/desktop/desktop'
import { collectRequest, confirmRequest, declineRequest, digitsOf, lookAt } from '@shared/domain/desktop/request'
import { desktopIdOf } from '@cloud/kernel/desktop-id'
import { days, hours, minutes, NOW } from '../../builders/clock'
import { aDesktop, aRequest, KEY, SECRET } from '../../builders/desktop'

const GONE = { ok: false, code: 'DESKTOP_CODE_GONE' }
const phone = { personId: 'p-volunteer', digits: '4711' }
const hash = desktopIdOf(SECRET)
const confirmed = aRequest({ state: 'confirmed', personId: 'p-volunteer' })

describe('电脑登录码 on the phone', () => {
  it.each([
    { what: 'a made-up code', request: null },
    { what: 'a code of two minutes ago', request: aRequest({ at: NOW - minutes(2), expiresAt: NOW }) },
    { what: 'a code that somebody confirmed already', request: confirmed },
    { what: 'a code that was declined', request: aRequest({ state: 'declined' }) },
    { what: 'a code that has signed in', request: aRequest({ state: 'used', personId: 'p-volunteer' }) },
  ])('$what is gone: nothing to look at, to confirm or to decline', ({ request }) => {
    expect(lookAt(request, NOW)).toEqual(GONE)
    expect(confirmRequest(request, phone, NOW)).toEqual(GONE)
    expect(declineRequest(request, NOW)).toEqual(GONE)
  })

  it('is good for two minutes, to the millisecond', () => {
    expect(lookAt(aRequest(), NOW + minutes(2) - 1).ok).toBe(true)
    expect(lookAt(aRequest(), NOW + minutes(2)).ok).toBe(false)
  })

  it('is confirmed for the person who has the right digits', () => {
    expect(confirmRequest(aRequest(), phone, NOW)).toMatchObject({
      value: { state: 'confirmed', personId: 'p-volunteer' },
    })
  })

  it('with wrong digits it stays what it was, twice; the third time it is worth nothing', () => {
    const wrong = { ...phone, digits: '4712' }
    const once = confirmRequest(aRequest(), wrong, NOW)
    const twice = confirmRequest(aRequest({ wrongTries: 1 }), wrong, NOW)
    const thrice = confirmRequest(aRequest({ wrongTries: 2 }), wrong, NOW)

    expect(once).toMatchObject({ value: { state: 'shown', personId: null, wrongTries: 1 } })
    expect(twice).toMatchObject({ value: { state: 'shown', wrongTries: 2 } })
    expect(thrice).toMatchObject({ value: { state: 'declined', personId: null } })
  })
})

describe('电脑登录码 on the desktop', () => {
  it.each([
    { what: 'nobody has confirmed yet', request: aRequest(), told: { ok: true, value: { state: 'waiting' } } },
    {
      what: 'the phone said no',
      request: aRequest({ state: 'declined' }),
      told: { ok: false, code: 'DESKTOP_DECLINED' },
    },
    { what: 'it has been used', request: aRequest({ state: 'used', personId: 'p-volunteer' }), told: GONE },
    { what: 'there is no such code', request: null, told: GONE },
    { what: 'it was confirmed too late', request: { ...confirmed, expiresAt: NOW }, told: GONE },
  ])('$what', ({ request, told }) => {
    expect(collectRequest(request, hash, NOW)).toEqual(told)
  })

  it('signs in the person who confirmed, and is used by that', () => {
    expect(collectRequest(confirmed, hash, NOW)).toMatchObject({
      value: { state: 'in', personId: 'p-volunteer', after: { state: 'used' } },
    })
  })

  it('tells whoever only saw the QR nothing at all', () => {
    expect(collectRequest(confirmed, desktopIdOf('another'), NOW)).toEqual(GONE)
  })
})

it('the digits are always four', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (n) => /^\d{4}$/.test(digitsOf(n.toString(16)))))
})

describe('已登录的电脑', () => {
  it.each([
    { what: 'signed in just now', desktop: aDesktop(), isIn: true },
    { what: 'sent away', desktop: aDesktop({ revokedAt: NOW }), isIn: false },
    { what: "another person's", desktop: aDesktop({ personId: 'p-rival' }), isIn: false },
    { what: 'unknown', desktop: null, isIn: false },
    { what: 'signed in 30 days ago', desktop: aDesktop({ since: NOW - days(30) }), isIn: false },
    { what: 'signed in almost 30 days ago', desktop: aDesktop({ since: NOW - days(30) + 1 }), isIn: true },
  ])('$what: may act $isIn', ({ desktop, isIn }) => {
    expect(isAdmitted(desktop, 'p-volunteer', NOW)).toBe(isIn)
  })

  it('notes its use once an hour, not with every call', () => {
    expect(notedUse(aDesktop(), NOW + hours(1) - 1)).toBeNull()
    expect(notedUse(aDesktop(), NOW + hours(1))).toMatchObject({ lastUsedAt: NOW + hours(1) })
  })

  it('is named by a hash, so that the database cannot sign in', () => {
    expect(aDesktop()._id).not.toContain(KEY)
  })
})
