import { Children, isValidElement, type ReactNode } from 'react'

/** Children one by one, each with a key, for those that need a wrapper of their own. */
export const entriesOf = (children: ReactNode) =>
  Children.toArray(children).map((entry, at) => ({ entry, key: (isValidElement(entry) && entry.key) || String(at) }))
