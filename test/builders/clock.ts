import { DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'

/** Saturday morning in Chongqing: the moment most tests begin at. */
export const NOW = Date.parse('2026-11-21T10:00:00+08:00')

/** An instant written as China's clock shows it: `2026-11-21 10:00`. */
export const china = (written: string): number => Date.parse(`${written.replace(' ', 'T')}:00+08:00`)

export const MINUTE = MINUTE_MS
export const minutes = (count: number): number => count * MINUTE_MS
export const hours = (count: number): number => count * HOUR_MS
export const days = (count: number): number => count * DAY_MS
