/** `to` as seen from the file `from`, without a leading slash. The realm has no `path` module. */
export const resolvePath = (from: string, to: string): string => {
  const base = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...base, ...to.split('/')]) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Splits what `navigateTo` and its kin are given. */
export const parseUrl = (url: string): { path: string; query: Record<string, string> } => {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', value = ''] = pair.split('=')
      return [decodeURIComponent(key), decodeURIComponent(value)]
    }),
  )
  return { path: path.replace(/^\//, ''), query }
}
