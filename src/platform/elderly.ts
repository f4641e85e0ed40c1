import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import * as z from 'zod'
import { load, save } from './storage'

const KEY = 'elderly'
/** WeChat's own type this much larger means: this person reads large type. */
const LARGE_TYPE = 1.2

const listeners = new Set<() => void>()
let isElderly: boolean | null = null

/** 长辈版, remembered on this phone; until it is chosen it follows WeChat's own type size. */
export function useElderly() {
  return { isElderly: useSyncExternalStore(subscribe, read, read), setElderly }
}

export function setElderly(isOn: boolean) {
  isElderly = isOn
  save(KEY, isOn)
  listeners.forEach((listen) => listen())
}

function read() {
  isElderly ??= load(KEY, z.boolean()) ?? readsLargeType()
  return isElderly
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

function readsLargeType() {
  if (process.env.TARO_ENV !== 'weapp') return false
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return (fontSizeScaleFactor ?? 1) >= LARGE_TYPE
}
