import type { Counted } from '@shared/contract/report'
import { grouped } from '@/components/figure/figure'

const MINUTES_PER_HOUR = 60
const HUNDREDTHS = 100

export const monthWord = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`
export const shortMonth = (month: string) => `${Number(month.slice(5))} 月`

/** A and B together; C stands beside them, never inside. */
export const proven = ({ A, B }: Counted['minutes']) => A + B

/** Hours with at most two decimals, from minutes that were summed up before. */
export const hoursWord = (minutes: number) => String(Math.round((minutes / MINUTES_PER_HOUR) * HUNDREDTHS) / HUNDREDTHS)

/** +90, −6, 0: a real minus sign, and a sign on gains. */
export const signed = (count: number) => (count > 0 ? `+${grouped(count)}` : count < 0 ? `−${grouped(-count)}` : '0')
