import { TemplateKey, type Ledger } from '@shared/contract/notice'

/** More than this nobody can use up, and WeChat forgets, too. */
const MOST_KEPT = 50
const KEYS_KEPT = 20

export const emptyLedger = (personId: string): Ledger => ({ _id: personId, rev: 0, left: noneLeft(), keys: [] })

const noneLeft = () => Object.fromEntries(TemplateKey.options.map((key) => [key, 0])) as Ledger['left']

/** Books one consent: one message more of each template agreed to. The same key again changes nothing. */
export function granted(
  ledger: Ledger,
  { key, templates }: { key: string; templates: readonly TemplateKey[] },
): Ledger {
  if (ledger.keys.includes(key)) return ledger
  const more = [...new Set(templates)].map((one) => [one, Math.min(MOST_KEPT, ledger.left[one] + 1)] as const)
  return {
    ...ledger,
    left: { ...ledger.left, ...Object.fromEntries(more) },
    keys: [...ledger.keys, key].slice(-KEYS_KEPT),
  }
}

/** One message is taken off; null where none is left. */
export const taken = (ledger: Ledger, template: TemplateKey): Ledger | null =>
  ledger.left[template] > 0 ? withLeft(ledger, template, ledger.left[template] - 1) : null

/** The message did not go out and WeChat did not count it. */
export const givenBack = (ledger: Ledger, template: TemplateKey): Ledger =>
  withLeft(ledger, template, Math.min(MOST_KEPT, ledger.left[template] + 1))

/** WeChat says the person has not agreed, or no longer: whatever we believed, nothing is left. */
export const emptied = (ledger: Ledger, template: TemplateKey): Ledger => withLeft(ledger, template, 0)

const withLeft = (ledger: Ledger, template: TemplateKey, left: number): Ledger => ({
  ...ledger,
  left: { ...ledger.left, [template]: left },
})
