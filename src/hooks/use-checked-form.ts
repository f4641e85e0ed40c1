import { useState } from 'react'

/** A form that says what is wrong, at its field, once it was handed in, and stays silent before. */
export function useCheckedForm<F extends object>(
  initial: F | (() => F),
  problemsOf: (form: F) => Record<string, string>,
) {
  const [form, setForm] = useState(initial)
  const [isChecked, setIsChecked] = useState(false)

  return {
    form,
    change: (part: Partial<F>) => setForm((before) => ({ ...before, ...part })),
    problems: isChecked ? problemsOf(form) : {},
    /** Looks at everything; true when it can be sent. */
    check: () => {
      setIsChecked(true)
      return Object.keys(problemsOf(form)).length === 0
    },
  }
}

type Issue = { path: readonly PropertyKey[] }
type Schema = {
  safeParse: (input: unknown) => { success: true } | { success: false; error: { issues: readonly Issue[] } }
}

/** What a schema finds wrong, each in the words of its field. */
export function wordsFor(schema: Schema, input: unknown, words: Readonly<Record<string, string>>) {
  const checked = schema.safeParse(input)
  const fields = checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]))
  return Object.fromEntries(fields.map((field) => [field, words[field] ?? '请检查这一项']))
}

/** The reason above the button of a form that cannot be sent. */
export const whyNot = (problems: Record<string, string>) => {
  const count = Object.keys(problems).length
  return count > 0 ? `还有 ${count} 处要改，已标在上面` : undefined
}
