import type { FieldSource, Template } from '@shared/contract/notice'
import { inChina } from '@shared/domain/time/china-time'

/** What WeChat allows in a thing-field; counted in characters, not in halves of them. */
const LONGEST_THING = 20
const NOTHING = '—'

export type Facts = { subject: string; sentence: string; startsAt: number | null; place: string; at: number }

/** The filled-in fields of a template. An empty field would be refused as a whole (47003), so a dash stands in. */
export const fieldsOf = ({ fields }: Pick<Template, 'fields'>, facts: Facts): Record<string, { value: string }> =>
  Object.fromEntries(Object.entries(fields).map(([field, source]) => [field, { value: valueOf(field, source, facts) }]))

function valueOf(field: string, source: FieldSource, facts: Facts): string {
  const fact = source === 'startsAt' ? (facts.startsAt ?? facts.at) : facts[source]
  const words = typeof fact === 'number' ? momentOf(field, fact) : fact
  return field.startsWith('thing') ? asThing(words) : words
}

const momentOf = (field: string, at: number) =>
  inChina(at).format(field.startsWith('date') ? 'YYYY年MM月DD日' : 'YYYY年MM月DD日 HH:mm')

/** One line of at most 20 characters; a long one says by its end that it goes on. */
export function asThing(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()]
  if (characters.length === 0) return NOTHING
  return characters.length <= LONGEST_THING
    ? characters.join('')
    : `${characters.slice(0, LONGEST_THING - 1).join('')}…`
}
