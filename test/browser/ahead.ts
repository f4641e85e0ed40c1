/** How many pages are open at once: an opening page mostly waits. */
const AT_ONCE = 3

/**
 * Answers with the work for one key after the other, having begun the next ones already. `settled` waits for all that
 * was begun, so that nothing outlives its test.
 */
export function ahead<T>(keys: readonly string[], work: (key: string) => Promise<T>) {
  const begun = new Map<string, Promise<T>>()
  const begin = (key: string) => {
    const result = begun.get(key) ?? work(key)
    // Its own test says what went wrong.
    result.catch(() => undefined)
    begun.set(key, result)
    return result
  }
  return {
    of: (key: string): Promise<T> => {
      const at = keys.indexOf(key)
      const result = begin(key)
      for (const next of keys.slice(at + 1, at + AT_ONCE)) void begin(next)
      return result
    },
    settled: () => Promise.allSettled(begun.values()),
  }
}
