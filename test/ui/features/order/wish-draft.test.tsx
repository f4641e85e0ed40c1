import fc from 'fast-check'
import { OrderTopic, PartOfDay } from '@shared/contract/order'
import { QUESTIONS, wishErrors, wishOf, type WishDraft } from '@/features/order/wish-draft'

const TODAY = '2026-11-21'
const aDraft = (wish: Partial<WishDraft> = {}): WishDraft => ({
  topic: 'fraud',
  need: '',
  day: '2026-11-28',
  partOfDay: 'morning',
  street: { id: 's-1', name: '土湾街道' },
  areaId: 's-1',
  place: '土湾社区活动室',
  headCount: 40,
  risks: '',
  contactName: '张大爷',
  phone: '13912345678',
  isForOthers: false,
  offering: null,
  script: null,
  ...wish,
})
const FIELDS = QUESTIONS.flatMap(({ fields }) => [...fields])

describe('the order form', () => {
  it('has nothing to say about a draft that is right', () => {
    expect(wishErrors(aDraft(), FIELDS, TODAY)).toEqual({})
  })

  it.each([
    { why: 'no topic', draft: { topic: undefined }, field: 'topic' },
    { why: 'no words from who cannot name a topic', draft: { topic: 'other' as const }, field: 'need' },
    { why: 'no day', draft: { day: '' }, field: 'day' },
    { why: 'yesterday', draft: { day: '2026-11-20' }, field: 'day' },
    { why: 'no street', draft: { street: null, areaId: '' }, field: 'areaId' },
    { why: 'no place', draft: { place: ' ' }, field: 'place' },
    { why: 'a phone of ten digits', draft: { phone: '1391234567' }, field: 'phone' },
    { why: 'nobody to ask for', draft: { contactName: '' }, field: 'contactName' },
  ])('says at $field what is wrong: $why', ({ draft, field }) => {
    expect(Object.keys(wishErrors(aDraft(draft), FIELDS, TODAY))).toEqual([field])
  })

  it('asks only about the question that is open', () => {
    expect(wishErrors(aDraft({ phone: '' }), QUESTIONS[0].fields, TODAY)).toEqual({})
  })

  it('calls what fits no topic an invitation', () => {
    expect(wishOf(aDraft({ topic: 'other', need: '想学看体检单' }))?.kind).toBe('invitation')
    expect(wishOf(aDraft())?.kind).toBe('menu')
  })

  it('always lets a draft be sent of which it has nothing to say', () => {
    const draft = fc.record({
      topic: fc.constantFrom(undefined, ...OrderTopic.options),
      need: fc.string({ maxLength: 220 }),
      day: fc.constantFrom('', '2026-11-20', '2026-11-21', '2027-01-05', '2026-13-01'),
      partOfDay: fc.constantFrom(...PartOfDay.options),
      areaId: fc.constantFrom('', 's-1', 'c 1'),
      place: fc.string({ maxLength: 80 }),
      headCount: fc.integer({ min: -5, max: 6_000 }),
      risks: fc.string({ maxLength: 120 }),
      contactName: fc.string({ maxLength: 30 }),
      phone: fc.constantFrom('', '13912345678', '23912345678'),
    })

    fc.assert(
      fc.property(draft, (wish) => {
        const errors = wishErrors(aDraft(wish), FIELDS, TODAY)
        return Object.keys(errors).length > 0 || wishOf(aDraft(wish)) !== null
      }),
      { numRuns: 300 },
    )
  })
})
