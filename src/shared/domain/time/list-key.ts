/** Orders records by time with one plain string range; the id makes it unique, so pages join without repeats. */
export const listKey = (at: number, id: string): string => `${timeKey(at)}-${id}`

/** Every key of an earlier instant sorts before this, every later one after it. */
export const timeKey = (at: number): string => String(Math.max(0, at)).padStart(13, '0')

/** Orders records by calendar day; every key of a later day sorts after it. */
export const dayKey = (day: string, id: string): string => `${day}|${id}`
