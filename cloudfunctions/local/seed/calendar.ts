import { chinaDay, inChina, startOfDay } from '@shared/domain/time/china-time'

/** Midnight in China before the instant. */
export const midnightOf = (instant: number) => startOfDay(chinaDay(instant))

/** 1 to 12. */
export const monthOf = (instant: number) => inChina(instant).month() + 1

export const isWeekend = (instant: number) => [0, 6].includes(inChina(instant).day())
