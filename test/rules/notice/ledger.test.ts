import fc from 'fast-check'
import type { Ledger, TemplateKey } from '@shared/contract/notice'
import { emptied, emptyLedger, givenBack, granted, taken } from '@shared/domain/notice/ledger'

const key = (n: number) => `consent0${n}`
const none = emptyLedger('p-1')

it('the same consent again changes nothing', () => {
  const once = granted(none, { key: key(1), templates: ['activityReminder', 'activityReminder'] })

  expect(once.left).toEqual({ activityReminder: 1, activityChange: 0, orderProgress: 0 })
  expect(granted(once, { key: key(1), templates: ['activityReminder'] })).toBe(once)
})

it('nothing is taken where nothing is left', () => {
  expect(taken(none, 'orderProgress')).toBeNull()
})

type Step = { what: 'grant' | 'take' | 'back' | 'empty'; template: TemplateKey; key: number }

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('grant' as const, 'take' as const, 'back' as const, 'empty' as const),
    template: fc.constantFrom<TemplateKey>('activityReminder', 'activityChange', 'orderProgress'),
    key: fc.integer({ min: 0, max: 9 }),
  }),
)

const DO: Record<Step['what'], (ledger: Ledger, step: Step) => Ledger> = {
  grant: (ledger, step) => granted(ledger, { key: key(step.key), templates: [step.template] }),
  take: (ledger, step) => taken(ledger, step.template) ?? ledger,
  back: (ledger, step) => givenBack(ledger, step.template),
  empty: (ledger, step) => emptied(ledger, step.template),
}

it('whatever happens, no line is ever below zero, and one step moves one line by at most one, but for 43101', () => {
  fc.assert(
    fc.property(steps, (story) => {
      story.reduce((before, step) => {
        const after = DO[step.what](before, step)
        const moved = after.left[step.template] - before.left[step.template]
        expect(Math.min(...Object.values(after.left))).toBeGreaterThanOrEqual(0)
        if (step.what !== 'empty') expect(Math.abs(moved)).toBeLessThanOrEqual(1)
        expect({ ...after.left, [step.template]: 0 }).toEqual({ ...before.left, [step.template]: 0 })
        return after
      }, none)
    }),
  )
})

it('never more messages go out than consents were given', () => {
  fc.assert(
    fc.property(steps, (story) => {
      let consents = 0
      let sent = 0
      story
        .filter(({ what }) => what !== 'back')
        .reduce((before, step) => {
          const after = DO[step.what](before, step)
          if (step.what === 'grant' && after !== before) consents++
          if (step.what === 'take' && after !== before) sent++
          return after
        }, none)
      expect(sent).toBeLessThanOrEqual(consents)
    }),
  )
})
