import { addDays, chinaDay, DAY_MS, HOUR_MS, inChina, startOfDay } from '@shared/domain/time/china-time'

/** Between these hours of China's clock a message may ring on somebody's phone (PRODUCT.md, section 12). */
const FROM_HOUR = 8
const TO_HOUR = 21
/** What would ring at night before an activity rings in the evening before. */
const EVENING_HOUR = 20

export function isCivil(at: number): boolean {
  const hour = inChina(at).hour()
  return hour >= FROM_HOUR && hour < TO_HOUR
}

/** The instant itself where it is civil, else the next morning at eight. */
export function civilFrom(at: number): number {
  if (isCivil(at)) return at
  const morning = startOfDay(chinaDay(at)) + FROM_HOUR * HOUR_MS
  return at < morning ? morning : morning + DAY_MS
}

/**
 * 活动提醒: whose activity begins before this instant is to be reminded now. A day ahead, and in the evening already of
 * what begins in the small hours of the day after.
 */
export const remindBefore = (now: number): number =>
  inChina(now).hour() >= EVENING_HOUR ? startOfDay(addDays(chinaDay(now), 2)) + FROM_HOUR * HOUR_MS : now + DAY_MS
