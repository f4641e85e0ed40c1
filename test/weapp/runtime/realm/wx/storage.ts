import { problem } from '../world'
import { defineAsync, type Options } from './define'

const KEY_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * KEY_LIMIT
const values = new Map<string, string>()

/** Fills the storage with what the phone kept from before. */
export const prepareStorage = (kept: Record<string, unknown>) => {
  for (const [key, value] of Object.entries(kept)) values.set(key, JSON.stringify(value))
}

/** All that is stored, for the test to look at. */
export const storedValues = () =>
  Object.fromEntries([...values].map(([key, json]) => [key, JSON.parse(json) as unknown]))

/** The storage functions, with WeChat's limits: 1 MB a key, 10 MB in all. */
export const defineStorage = (wx: Record<string, unknown>) => {
  const info = () => ({
    keys: [...values.keys()],
    currentSize: Math.ceil(used() / 1024),
    limitSize: TOTAL_LIMIT / 1024,
  })
  wx['setStorageSync'] = set
  wx['getStorageSync'] = get
  wx['removeStorageSync'] = (key: string) => void values.delete(key)
  wx['clearStorageSync'] = () => values.clear()
  wx['getStorageInfoSync'] = info

  const key = (options: Options) => String(options['key'])
  defineAsync(wx, 'setStorage', (options) => set(key(options), options['data']))
  defineAsync(wx, 'getStorage', (options) => {
    if (!values.has(key(options))) throw new Error('data not found')
    return { data: get(key(options)) }
  })
  defineAsync(wx, 'removeStorage', (options) => void values.delete(key(options)))
  defineAsync(wx, 'clearStorage', () => values.clear())
  defineAsync(wx, 'getStorageInfo', info)
}

const get = (key: string): unknown => JSON.parse(values.get(key) ?? '""')

const set = (key: string, value: unknown) => {
  const json = JSON.stringify(value ?? '')
  const isTooMuch = json.length > KEY_LIMIT || used() - (values.get(key)?.length ?? 0) + json.length > TOTAL_LIMIT
  if (isTooMuch) {
    problem('rule', `storage limit exceeded by "${key}" (${json.length} bytes)`)
    throw new Error('exceed max size')
  }
  values.set(key, json)
}

const used = () => [...values.values()].reduce((sum, json) => sum + json.length, 0)
