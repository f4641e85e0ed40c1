import type { DutyState, TeamDuty, UnitDuty } from '@shared/contract/duty'
import { DUTY_LIGHT_TEXT } from '@shared/text/duty-terms'
import { chinaDay, DAY_MS } from '@shared/domain/time/china-time'
import { monthDay } from '@/components/when'

const ASKED_FOR_MS = 7 * DAY_MS
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const

type Term = 'quarter' | 'month'
const BEFORE: Record<Term, string> = { quarter: '上季度', month: '上月' }

/** 四季度 of a quarter's first day. */
export const quarterWord = (from: string) => QUARTERS[Math.floor((Number(from.slice(5, 7)) - 1) / 3)] ?? ''

/** The light in words, what was done, what is coming, and whether that will do. */
export function stateWords(state: DutyState, term: Term, now: number): string {
  const { light, why, need, proven, ended } = state
  const parts = [
    why === 'missedBefore' ? `${BEFORE[term]}没办` : '',
    proven > 0 || need > 1 ? `办了 ${proven} 场${need > 1 ? `，要 ${need} 场` : ''}` : '',
    ended > 0 ? `${ended} 场办完等结项` : '',
    aheadWord(state, now),
  ]
  const words = parts.filter((part) => part !== '').join('，')
  // What is done says so by its number.
  return light === 'done' ? words : `${DUTY_LIGHT_TEXT[light]}：${words}`
}

function aheadWord({ nextAt, proven, ended, why, isOnTrack }: DutyState, now: number): string {
  if (nextAt !== null) return `${monthDay(chinaDay(nextAt), chinaDay(now))}有 1 场${isOnTrack ? '' : '，还不够'}`
  if (proven + ended > 0) return ''
  return why === 'missedBefore' ? '这期还没排' : '还没排'
}

/** The line under a team's name. */
export function teamWords(team: TeamDuty, now: number): string {
  const founded = team.why === 'lately' ? `，${monthDay(chinaDay(team.foundedAt), chinaDay(now))}成立` : ''
  return `${stateWords(team, 'quarter', now)}${founded}`
}

/** 差 1 人 */
export const shortWord = ({ has, need, isMet }: NonNullable<UnitDuty['volunteers']>) =>
  isMet ? `登记 ${has} 人，达标` : `登记 ${has} 人，差 ${need - has} 人`

/** Whether somebody was asked in the last seven days; then the button rests. */
export const isAsked = (askedAt: number | null, now: number) => askedAt !== null && now - askedAt < ASKED_FOR_MS
