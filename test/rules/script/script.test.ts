import { eraseScript } from '@shared/domain/script/names'
import { reviewScript, versionOf, withdrawScript } from '@shared/domain/script/review'
import { saysScript } from '@shared/domain/script/search'
import { tells } from '@shared/domain/script/use'
import { othersDraft, scriptMoves, seesScript, unitsToWriteFor } from '@shared/domain/script/view'
import { handIn, isPdf, newScript, type Writing } from '@shared/domain/script/write'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aScript, aScriptDraft, aScriptInReview, aScriptPlan } from '../../builders/script'

const { leader, rival, admin, resident, foreignLeader } = people
const writing = (wish: Partial<Writing> = {}): Writing => ({
  plan: aScriptPlan(),
  slides: null,
  author: leader,
  key: 'formkey001',
  now: NOW,
  ...wish,
})
const unit = { _id: 'u-1', name: '沙坪坝区科协' }
const passing = { writtenAt: NOW, isPassed: true, reason: '' }
const by = { reviewer: admin, now: NOW }

describe('写讲稿', () => {
  it('makes a script that is in no list and waits for its unit, which is told', () => {
    expect(newScript('s-1', writing(), { unit, parent: null })).toMatchObject({
      ok: true,
      value: {
        version: 0,
        isWithdrawn: true,
        waitsFor: 'u-1',
        namedIds: ['p-leader'],
        outbox: [{ kind: 'scriptHandedIn', personId: 'u-1', group: 'desk', subject: '电话骗局怎么认' }],
      },
    })
  })

  it('keeps what a dialect version was made from, and wants to know whose dialect', () => {
    const dialect = writing({ plan: aScriptPlan({ edition: 'dialect', place: '綦江话' }) })
    expect(newScript('s-1', dialect, { unit, parent: aScript() })).toMatchObject({
      value: {
        derivedFrom: { id: 'sc-1', title: '电话骗局怎么认' },
        derivedFromId: 'sc-1',
        draft: { place: '綦江话' },
      },
    })

    const nowhere = writing({ plan: aScriptPlan({ edition: 'local' }) })
    expect(newScript('s-1', nowhere, { unit, parent: aScript() })).toEqual({ ok: false, code: 'SCRIPT_PLACE_MISSING' })
  })

  it('has one draft at a time: its author writes it anew, nobody else does, and a form sent twice is one draft', () => {
    const waiting = aScriptInReview()
    expect(handIn(waiting, writing({ author: rival }))).toEqual({ ok: false, code: 'SCRIPT_DRAFT_WAITS' })
    expect(handIn(waiting, writing({ plan: aScriptPlan({ title: '改了题目' }) }))).toMatchObject({
      value: { draft: { title: '改了题目' }, title: '电话骗局怎么认' },
    })
    expect(handIn(waiting, writing({ key: 'draftkey01' }))).toEqual({ ok: true, value: waiting })
  })

  it('lets somebody else write once a draft was returned', () => {
    const returned = aScriptInReview({ draft: aScriptDraft({ returned: '出处不清' }), waitsFor: null })
    expect(handIn(returned, writing({ author: rival }))).toMatchObject({ value: { draft: { authorId: 'p-rival' } } })
  })

  it.each([
    ['%PDF-1.7', true],
    ['%PDF', false],
    ['PK..', false],
    ['', false],
  ])('takes %s for a PDF: %s', (begins, expected) => {
    expect(isPdf(new TextEncoder().encode(begins))).toBe(expected)
  })
})

describe('审稿', () => {
  it('makes the draft the current version, and what was current can be kept', () => {
    const waiting = aScriptInReview({ draft: aScriptDraft({ title: '新的题目' }), version: 2 })

    expect(versionOf(waiting)).toMatchObject({ _id: 'sc-1.v2', title: '电话骗局怎么认', author: '刘老师' })
    expect(reviewScript(waiting, passing, by)).toMatchObject({
      value: {
        title: '新的题目',
        version: 3,
        author: '冯队长',
        reviewer: admin.name,
        reviewedOn: '2026-11-21',
        draft: null,
        waitsFor: null,
        namedIds: ['p-leader', admin._id],
        outbox: [{ kind: 'scriptPassed', personId: 'p-leader' }],
      },
    })
  })

  it('brings a withdrawn script back with its next version', () => {
    const gone = withdrawScript(aScriptInReview(), '过时', { personId: admin._id, now: NOW })
    expect(gone).toMatchObject({ isWithdrawn: true, withdrawal: { reason: '过时' } })
    expect(reviewScript(gone, passing, by)).toMatchObject({ value: { isWithdrawn: false, withdrawal: null } })
  })

  it('says the same twice as once, and passes nothing that was not read', () => {
    const passed = reviewScript(aScriptInReview(), passing, by)
    if (!passed.ok) throw new Error(passed.code)
    expect(reviewScript(passed.value, passing, by)).toEqual(passed)
    expect(reviewScript(aScriptInReview(), { ...passing, writtenAt: NOW - 1 }, by)).toEqual({
      ok: false,
      code: 'CHANGED_MEANWHILE',
    })
  })

  it('returns with a word why, which the author hears; twice is once', () => {
    const returning = { ...passing, isPassed: false, reason: '出处不清' }
    const returned = reviewScript(aScriptInReview(), returning, by)
    expect(returned).toMatchObject({
      value: { draft: { returned: '出处不清' }, waitsFor: null, version: 1, outbox: [{ kind: 'scriptReturned' }] },
    })
    if (!returned.ok) throw new Error(returned.code)
    expect(reviewScript(returned.value, returning, by)).toEqual(returned)
  })

  it('lets nobody review what they wrote', () => {
    expect(reviewScript(aScriptInReview(), passing, { reviewer: leader, now: NOW })).toEqual({
      ok: false,
      code: 'SCRIPT_OWN_REVIEW',
    })
  })

  it('withdraws once, and nothing that was never passed', () => {
    const gone = withdrawScript(aScript(), '过时', { personId: 'p-1', now: NOW })
    expect(withdrawScript(gone, '别的', { personId: 'p-2', now: NOW })).toBe(gone)
    const unpassed = aScript({ version: 0 })
    expect(withdrawScript(unpassed, '过时', { personId: 'p-1', now: NOW })).toBe(unpassed)
  })
})

describe('who may do what with a script', () => {
  const unpassed = aScriptInReview({ version: 0, isWithdrawn: true })

  it.each([
    { who: 'its author', person: leader, moves: ['write'], sees: true },
    { who: 'another leader of the unit', person: rival, moves: [], sees: false },
    { who: 'its administrator', person: admin, moves: ['review'], sees: true },
    { who: 'a leader of another unit', person: foreignLeader, moves: [], sees: false },
    { who: 'a resident', person: resident, moves: [], sees: false },
  ])('$who of one that waits', ({ person, moves, sees }) => {
    expect(scriptMoves(unpassed, person)).toEqual(moves)
    expect(seesScript(unpassed, person)).toBe(sees)
  })

  it.each([
    { who: 'its author', person: leader, says: null },
    { who: 'another leader of the unit', person: rival, says: { author: '冯队长', isReturned: false } },
    { who: 'a leader of another unit', person: foreignLeader, says: null },
  ])('says to $who whose draft stands in the way', ({ person, says }) => {
    expect(othersDraft(aScriptInReview({ unitId: 'u-1' }), person)).toEqual(says)
  })

  it('lets leaders make a local version of the city’s script, for their own unit', () => {
    expect(scriptMoves(aScript(), foreignLeader)).toEqual(['derive'])
    expect(unitsToWriteFor(foreignLeader).map(({ unitId }) => unitId)).toEqual(['u-9'])
    expect(scriptMoves(aScript({ unitId: 'u-1' }), admin)).toEqual(['write', 'withdraw', 'derive'])
  })
})

describe('what a script is found by and used for', () => {
  it.each([
    ['', true],
    ['骗', true],
    ['反诈', false],
    ['果树', false],
  ])('%s finds it: %s', (words, expected) => {
    expect(saysScript(aScript(), words)).toBe(expected)
  })

  it.each([
    [{ scriptId: 'sc-1', status: 'published', startsAt: NOW }, true],
    [{ scriptId: 'sc-1', status: 'closed', startsAt: NOW - 1 }, true],
    [{ scriptId: 'sc-1', status: 'published', startsAt: NOW + 1 }, false],
    [{ scriptId: 'sc-1', status: 'cancelled', startsAt: NOW }, false],
    [{ scriptId: 'sc-2', status: 'closed', startsAt: NOW }, false],
  ] as const)('%j tells it: %s', (activity, expected) => {
    expect(tells(activity, 'sc-1', NOW)).toBe(expected)
  })

  it('keeps what an erased person wrote, without the name', () => {
    const script = aScriptInReview({ author: '冯队长', reviewer: '冯队长' })
    expect(eraseScript(script, '冯队长', '已注销')).toMatchObject({
      author: '已注销',
      reviewer: '已注销',
      draft: { author: '已注销' },
    })
    expect(eraseScript(aScript(), '冯队长', '已注销')).toBeNull()
  })
})
