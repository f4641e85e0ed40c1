import Taro from '@tarojs/taro'
import type * as z from 'zod'

/** What this phone remembers. A value of an older shape counts as forgotten. */
export function load<T>(key: string, schema: z.ZodType<T>): T | null {
  const parsed = schema.safeParse(read(key))
  return parsed.success ? parsed.data : null
}

/** False when the phone has no room left. */
export function save(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export const forget = (key: string) => Taro.removeStorageSync(key)

function read(key: string): unknown {
  try {
    return Taro.getStorageSync<unknown>(key)
  } catch {
    return null
  }
}
